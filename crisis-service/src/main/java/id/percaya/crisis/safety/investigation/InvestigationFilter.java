package id.percaya.crisis.safety.investigation;

import id.percaya.crisis.Code;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of investigations. A parameter without a value does
/// not filter.
final class InvestigationFilter {

    @Parameter(description = "Only the investigation of this crisis.")
    @QueryParam("crisisId")
    @Nullable UUID crisisId;

    @Parameter(description = "Only investigations in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<InvestigationState> state;

    @Parameter(description = "Only investigations of crises at this facility.")
    @QueryParam("facility")
    @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) @Nullable String facility;

    @Parameter(description = "Only investigations of exercises, or only of real crises.")
    @QueryParam("drill")
    @Nullable Boolean drill;
}
