package id.percaya.crisis.duty;

import id.percaya.crisis.Code;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of obligations. A parameter without a value does not
/// filter.
final class ObligationFilter {

    @Parameter(description = "Only obligations of this crisis.")
    @QueryParam("crisisId")
    @Nullable UUID crisisId;

    @Parameter(description = "Only obligations in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<ObligationState> state;

    @Parameter(description = "Only obligations with this code, such as `FIRST_STATEMENT`.")
    @QueryParam("code")
    @Size(max = 60) @Nullable String code;

    @Parameter(description = "Only obligations of one of these kinds.")
    @QueryParam("kind")
    @Size(max = 50) @Nullable List<ClockKind> kind;

    @Parameter(description = "Only obligations of crises at this facility.")
    @QueryParam("facility")
    @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) @Nullable String facility;

    @Parameter(description = "Only obligations of exercises, or only of real crises.")
    @QueryParam("drill")
    @Nullable Boolean drill;

    @Parameter(description = "Only obligations whose deadline is before this time.")
    @QueryParam("dueBefore")
    @Nullable Instant dueBefore;
}
