package id.percaya.consent.use.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.consent.Channel;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Placement",
        requiredProperties = {
            "id",
            "version",
            "state",
            "subjectIds",
            "consents",
            "recordedAt",
            "orders"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacementDetails(
        UUID id,
        @Schema(description = "Number of events; part of the ETag.") int version,
        PlacementState state,
        @Schema(description = "Pseudonyms of the persons shown.") List<UUID> subjectIds,
        @Schema(description = "The consents it relies on; empty if unknown.")
                List<ConsentReference> consents,
        @Nullable Channel channel,
        @Schema(description = "The location, if it is not on a channel.") @Nullable String place,
        @Schema(description = "Exact address, if known.") @Nullable String url,
        @Schema(
                        description =
                                "Id of campaign-service's content; absent for a use recorded by hand.")
                @Nullable UUID contentId,
        @Schema(description = "Hash of the content, lower-case hex.")
                @Nullable String contentSha256,
        @Schema(description = "Absent if unknown.") @Nullable Instant publishedAt,
        @Schema(description = "When this service recorded it.") Instant recordedAt,
        @Schema(description = "Takedown orders, one per ended consent.") List<Order> orders,
        @Schema(description = "Why the last attempt to take it down failed.")
                @Nullable String failure,
        @Schema(description = "Why it cannot be taken back.")
                @Nullable IrrecoverableReason irrecoverable,
        @Schema(description = "When it was taken down or declared irrecoverable.")
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
            @Schema(description = "The consent that ended.") UUID consentId,
            @Schema(description = "Pseudonym of the person whose consent it was.") UUID subjectId,
            TakedownCause cause,
            Instant orderedAt,
            @Schema(description = "Deadline of the takedown.") Instant dueAt,
            @Schema(description = "Whether it was still visible at the deadline.")
                    boolean overdue) {}
}
