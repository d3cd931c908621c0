package id.percaya.consent.use.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.consent.Channel;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A placement as it is shown.
@Schema(
        name = "Placement",
        requiredProperties = {"id", "version", "state", "subjectIds", "consents", "orders"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacementDetails(
        UUID id,
        @Schema(description = "The ETag: counts its events.") int version,
        PlacementState state,
        @Schema(description = "The pseudonyms of the persons shown.") List<UUID> subjectIds,
        @Schema(description = "What it rests on; empty where that was not said.")
                List<ConsentReference> consents,
        @Nullable Channel channel,
        @Schema(description = "Where it is, when it is on no channel.") @Nullable String place,
        @Schema(description = "Where exactly, if it was said.") @Nullable String url,
        @Schema(
                        description =
                                "Of campaign-service's content; absent for what was recorded"
                                        + " by hand.")
                @Nullable UUID contentId,
        @Schema(description = "Of the content, lower-case hex.") @Nullable String contentSha256,
        @Schema(description = "Absent where it is not known.") @Nullable Instant publishedAt,
        @Schema(description = "Why it is to be down: one for each consent that ended.")
                List<Order> orders,
        @Schema(description = "Why taking it down failed.") @Nullable String failure,
        @Schema(description = "Why it cannot be taken back.")
                @Nullable IrrecoverableReason irrecoverable,
        @Schema(description = "When it was down, or given up as irrecoverable.")
                @Nullable Instant endedAt)
        implements Versioned {

    @Schema(
            name = "TakedownOrder",
            requiredProperties = {
                "consentId",
                "subjectId",
                "cause",
                "orderedAt",
                "dueAt",
                "overdue"
            })
    public record Order(
            @Schema(description = "The one that ended.") UUID consentId,
            @Schema(description = "The pseudonym of the person whose consent it was.")
                    UUID subjectId,
            TakedownCause cause,
            Instant orderedAt,
            @Schema(description = "Until when it is to be down.") Instant dueAt,
            @Schema(description = "Whether it was not down by then.") boolean overdue) {}

    /// Its place in the list.
    String key() {
        return id.toString();
    }
}
