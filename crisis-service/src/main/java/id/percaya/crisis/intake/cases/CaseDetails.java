package id.percaya.crisis.intake.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.crisis.ListCursor;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A case as it is shown.
///
/// @param alert the latest that listening told, where an alert opened it
/// @param reason why it was dismissed
/// @param correlation of the chain that began with the first mention or the report
@Schema(
        name = "Case",
        requiredProperties = {
            "id",
            "version",
            "facility",
            "source",
            "state",
            "correlation",
            "reportedAt"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseDetails(
        UUID id,
        int version,
        String facility,
        Source source,
        @Nullable String summary,
        @Nullable AlertFacts alert,
        CaseState state,
        @Nullable UUID crisisId,
        @Nullable String reason,
        UUID correlation,
        Instant reportedAt)
        implements Versioned {

    /// Its place in the list.
    String key() {
        return new ListCursor(reportedAt, id).key();
    }
}
