package id.percaya.crisis.safety.suspension;

import id.percaya.crisis.Code;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of suspensions. A parameter without a value does not
/// filter.
final class SuspensionFilter {

    @Parameter(description = "Only suspensions of this crisis.")
    @QueryParam("crisisId")
    @Nullable UUID crisisId;

    @Parameter(description = "Only suspensions in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<SuspensionState> state;

    @Parameter(description = "Only suspensions at this facility.")
    @QueryParam("facility")
    @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) @Nullable String facility;

    @Parameter(description = "Only suspensions of this procedure.")
    @QueryParam("procedure")
    @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) @Nullable String procedure;

    @Parameter(description = "Only suspensions of this practitioner.")
    @QueryParam("practitioner")
    @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) @Nullable String practitioner;

    @Parameter(description = "Only suspensions of exercises, or only of real crises.")
    @QueryParam("drill")
    @Nullable Boolean drill;
}
