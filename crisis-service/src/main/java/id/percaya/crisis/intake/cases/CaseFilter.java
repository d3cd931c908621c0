package id.percaya.crisis.intake.cases;

import id.percaya.crisis.Code;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of cases. A parameter without a value does not filter.
final class CaseFilter {

    @Parameter(description = "Only cases in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<CaseState> state;

    @Parameter(description = "Only triaged cases of one of these priorities.")
    @QueryParam("priority")
    @Size(max = 50) @Nullable List<Priority> priority;

    @Parameter(description = "Only cases at this facility.")
    @QueryParam("facility")
    @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) @Nullable String facility;

    @Parameter(description = "Only cases from this source.")
    @QueryParam("source")
    @Nullable Source source;

    @Parameter(description = "Only cases of exercises, or only real ones.")
    @QueryParam("drill")
    @Nullable Boolean drill;

    @Parameter(
            description =
                    "Only cases whose summary contains this text, without regard to case and accents.")
    @QueryParam("q")
    @Size(max = 100) @Nullable String q;
}
