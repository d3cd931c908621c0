package id.percaya.crisis.intake.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A case as the API shows it.
///
/// @param alert the latest figures, if an alert opened the case
/// @param priority absent until it is triaged
/// @param reason for dismissing it, or for taking it up again
/// @param correlation the id shared by everything from the first mention or report on
@Schema(
        name = "Case",
        requiredProperties = {
            "id",
            "version",
            "facility",
            "source",
            "drill",
            "state",
            "correlation",
            "reportedAt"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseDetails(
        UUID id,
        int version,
        @DirectoryCode(CodeKind.FACILITY) String facility,
        Source source,
        @Nullable String summary,
        @Nullable AlertFigures alert,
        boolean drill,
        CaseState state,
        @Nullable Priority priority,
        @Nullable UUID crisisId,
        @Nullable String reason,
        UUID correlation,
        Instant reportedAt)
        implements Versioned {}
