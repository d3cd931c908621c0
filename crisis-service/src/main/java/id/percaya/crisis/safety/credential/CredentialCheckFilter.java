package id.percaya.crisis.safety.credential;

import id.percaya.crisis.Code;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of credential checks. A parameter without a value does
/// not filter.
final class CredentialCheckFilter {

    @Parameter(description = "Only checks of this crisis.")
    @QueryParam("crisisId")
    @Nullable UUID crisisId;

    @Parameter(description = "Only checks with one of these results.")
    @QueryParam("result")
    @Size(max = 50) @Nullable List<CheckResult> result;

    @Parameter(description = "Only checks of this practitioner.")
    @QueryParam("practitioner")
    @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) @Nullable String practitioner;

    @Parameter(description = "Only checks for this facility.")
    @QueryParam("facility")
    @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) @Nullable String facility;

    @Parameter(description = "Only checks for this procedure.")
    @QueryParam("procedure")
    @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) @Nullable String procedure;

    @Parameter(description = "Only checks of exercises, or only of real crises.")
    @QueryParam("drill")
    @Nullable Boolean drill;
}
