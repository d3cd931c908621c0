package id.percaya.campaign.permission.halt;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Code;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of halts. A parameter without a value does not filter.
final class HaltFilter {

    @Parameter(description = "Only halts in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<HaltState> state;

    @Parameter(description = "Only halts with one of these causes.")
    @QueryParam("cause")
    @Size(max = 50) @Nullable List<HaltCause> cause;

    @Parameter(description = "Only halts that this crisis caused.")
    @QueryParam("crisisId")
    @Nullable UUID crisisId;

    @Parameter(description = "Only halts that name this facility.")
    @QueryParam("facility")
    @Pattern(regexp = Code.PATTERN) @Size(max = Code.LENGTH) @Nullable String facility;

    @Parameter(description = "Only halts that name this procedure.")
    @QueryParam("procedure")
    @Pattern(regexp = Code.PATTERN) @Size(max = Code.LENGTH) @Nullable String procedure;

    @Parameter(description = "Only halts that name this practitioner.")
    @QueryParam("practitioner")
    @Pattern(regexp = Code.PATTERN) @Size(max = Code.LENGTH) @Nullable String practitioner;

    @Parameter(description = "Only halts that name this topic.")
    @QueryParam("topic")
    @Pattern(regexp = Code.PATTERN) @Size(max = Code.LENGTH) @Nullable String topic;

    @Parameter(description = "Only halts that name this campaign.")
    @QueryParam("campaign")
    @Nullable UUID campaign;

    @Parameter(description = "Only halts that name one of these channels.")
    @QueryParam("channel")
    @Size(max = 50) @Nullable List<Channel> channel;
}
