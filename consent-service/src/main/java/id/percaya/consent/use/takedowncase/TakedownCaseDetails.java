package id.percaya.consent.use.takedowncase;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.consent.use.placement.TakedownCause;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The case of an ended consent as it is shown.
@Schema(
        name = "Withdrawal",
        requiredProperties = {
            "id",
            "version",
            "state",
            "consentId",
            "subjectId",
            "cause",
            "endedAt",
            "dueAt",
            "outstanding",
            "settled"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TakedownCaseDetails(
        UUID id,
        @Schema(description = "The ETag: counts its events.") int version,
        TakedownCaseState state,
        UUID consentId,
        @Schema(description = "The pseudonym of the person whose consent it was.") UUID subjectId,
        TakedownCause cause,
        @Schema(description = "From when on nothing may rest on it.") Instant endedAt,
        @Schema(description = "3 × 24 hours later: UU PDP 27/2022 art. 40.") Instant dueAt,
        @Schema(description = "When the first use was ordered down.") @Nullable Instant begunAt,
        @Schema(description = "The placements that are still there.") List<UUID> outstanding,
        @Schema(description = "What became of the others.") List<SettledUse> settled,
        @Schema(description = "When it was noticed that the time was over.")
                @Nullable Instant overdueAt,
        @Schema(description = "When nothing rested on it any more; absent until then.")
                @Nullable Instant completedAt,
        @Schema(description = "How much too late, as an ISO 8601 duration; absent when in time.")
                @Nullable String lateBy)
        implements Versioned {

    /// Its place in the list.
    String key() {
        return dueAt + " " + id;
    }
}
