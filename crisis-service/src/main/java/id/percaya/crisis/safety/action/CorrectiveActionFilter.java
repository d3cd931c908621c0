package id.percaya.crisis.safety.action;

import id.percaya.crisis.Code;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of corrective actions. A parameter without a value
/// does not filter.
final class CorrectiveActionFilter {

    @Parameter(description = "Only actions of this crisis.")
    @QueryParam("crisisId")
    @Nullable UUID crisisId;

    @Parameter(description = "Only actions in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<CorrectiveActionState> state;

    @Parameter(description = "Only actions of one of these strengths.")
    @QueryParam("strength")
    @Size(max = 50) @Nullable List<Strength> strength;

    @Parameter(description = "Only actions of crises at this facility.")
    @QueryParam("facility")
    @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) @Nullable String facility;

    @Parameter(description = "Only actions of exercises, or only of real crises.")
    @QueryParam("drill")
    @Nullable Boolean drill;

    @Parameter(description = "Only actions of this owner.")
    @QueryParam("owner")
    @Size(max = 200) @Nullable String owner;

    @Parameter(description = "Only actions due before this day.")
    @QueryParam("dueBefore")
    @Nullable LocalDate dueBefore;

    @Parameter(
            description =
                    "Only actions whose title contains this text, without regard to case and accents.")
    @QueryParam("q")
    @Size(max = 100) @Nullable String q;
}
