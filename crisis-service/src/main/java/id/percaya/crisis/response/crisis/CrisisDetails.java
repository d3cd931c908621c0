package id.percaya.crisis.response.crisis;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.crisis.response.posture.PostureAdvice;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A crisis as the board lists it.
///
/// @param drill an exercise
/// @param posture absent until it is assessed
/// @param correlation of the chain that began with the first mention or the report
@Schema(
        name = "Crisis",
        requiredProperties = {
            "id",
            "version",
            "caseId",
            "extent",
            "severity",
            "drill",
            "phase",
            "correlation",
            "occurredAt",
            "declaredAt"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CrisisDetails(
        UUID id,
        int version,
        UUID caseId,
        Extent extent,
        Severity severity,
        boolean drill,
        Phase phase,
        @Nullable PostureAdvice posture,
        UUID correlation,
        Instant occurredAt,
        Instant declaredAt,
        @Nullable Instant closedAt)
        implements Versioned {

    /// Its place in the list.
    public String key() {
        return id.toString();
    }
}
