package id.percaya.crisis.response.statement;

import id.percaya.crisis.Channel;
import id.percaya.crisis.Code;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of statements. A parameter without a value does not
/// filter.
final class StatementFilter {

    @Parameter(description = "Only statements of this crisis.")
    @QueryParam("crisisId")
    @Nullable UUID crisisId;

    @Parameter(description = "Only statements in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<StatementState> state;

    @Parameter(description = "Only statements of crises at this facility.")
    @QueryParam("facility")
    @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) @Nullable String facility;

    @Parameter(description = "Only statements of exercises, or only of real crises.")
    @QueryParam("drill")
    @Nullable Boolean drill;

    @Parameter(description = "Only statements for this channel.")
    @QueryParam("channel")
    @Nullable Channel channel;

    @Parameter(description = "Only statements in review that still need the approval of this role.")
    @QueryParam("needs")
    @Nullable ApprovalRole needs;
}
