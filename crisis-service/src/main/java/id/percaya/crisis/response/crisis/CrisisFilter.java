package id.percaya.crisis.response.crisis;

import id.percaya.crisis.Code;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of crises. A parameter without a value does not
/// filter.
public final class CrisisFilter {

    @Parameter(description = "Only crises in one of these phases.")
    @QueryParam("phase")
    @Size(max = 50) @Nullable List<Phase> phase;

    @Parameter(description = "Only crises of one of these severities.")
    @QueryParam("severity")
    @Size(max = 50) @Nullable List<Severity> severity;

    @Parameter(description = "Only crises at this facility.")
    @QueryParam("facility")
    @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) @Nullable String facility;

    @Parameter(description = "Only crises that affect this procedure.")
    @QueryParam("procedure")
    @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) @Nullable String procedure;

    @Parameter(description = "Only crises that affect this practitioner.")
    @QueryParam("practitioner")
    @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) @Nullable String practitioner;

    @Parameter(description = "Only exercises, or only real crises.")
    @QueryParam("drill")
    @Nullable Boolean drill;
}
