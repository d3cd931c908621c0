package id.percaya.consent.use.takedowncase;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.consent.use.placement.TakedownCause;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
        @Schema(description = "Number of events; part of the ETag.") int version,
        TakedownCaseState state,
        UUID consentId,
        @Schema(description = "Pseudonym of the person whose consent it was.") UUID subjectId,
        TakedownCause cause,
        @Schema(description = "The first instant at which no use may rely on the consent.")
                Instant endedAt,
        @Schema(description = "3 × 24 hours later: UU PDP 27/2022 art. 40.") Instant dueAt,
        @Schema(description = "When the first use was ordered down.") @Nullable Instant begunAt,
        @Schema(description = "Placements that are still visible.") List<UUID> outstanding,
        @Schema(description = "The outcomes of the others.") List<SettledUse> settled,
        @Schema(description = "When the case was found overdue.") @Nullable Instant overdueAt,
        @Schema(description = "When the last use was settled; absent until then.")
                @Nullable Instant completedAt,
        @Schema(
                        description =
                                "Time after the deadline, as an ISO 8601 duration; absent if in time.")
                @Nullable String lateBy)
        implements Versioned {}
