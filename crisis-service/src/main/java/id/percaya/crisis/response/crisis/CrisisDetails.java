package id.percaya.crisis.response.crisis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.percaya.crisis.response.posture.PostureAdvice;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A crisis as the list shows it.
///
/// @param posture absent until the crisis is assessed
/// @param correlation the id shared by everything from the first mention or report on
@Schema(
        name = "Crisis",
        requiredProperties = {
            "id",
            "version",
            "caseId",
            "facility",
            "procedures",
            "practitioners",
            "topics",
            "scope",
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
        @JsonUnwrapped Extent extent,
        Severity severity,
        boolean drill,
        Phase phase,
        @Nullable PostureAdvice posture,
        UUID correlation,
        Instant occurredAt,
        Instant declaredAt,
        @Nullable Instant closedAt)
        implements Versioned {}
