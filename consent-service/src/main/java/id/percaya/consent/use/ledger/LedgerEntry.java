package id.percaya.consent.use.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.consent.Channel;
import id.percaya.consent.agreement.consent.ConsentState;
import id.percaya.consent.use.placement.PlacementState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(requiredProperties = {"placementId", "state", "consents"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record LedgerEntry(
        UUID placementId,
        PlacementState state,
        @Nullable Channel channel,
        @Schema(description = "The location, if it is not on a channel.") @Nullable String place,
        @Schema(description = "Exact address, if known.") @Nullable String url,
        @Schema(description = "Id of campaign-service's content.") @Nullable UUID contentId,
        @Schema(description = "Hash of the content, lower-case hex.")
                @Nullable String contentSha256,
        @Schema(description = "The consents it relies on; empty if unknown.")
                List<LedgerConsent> consents,
        @Schema(description = "Absent if unknown.") @Nullable Instant publishedAt,
        @Schema(description = "When it was taken down or declared irrecoverable.")
                @Nullable Instant endedAt) {

    @Schema(
            name = "LedgerConsent",
            requiredProperties = {"id", "version"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LedgerConsent(
            UUID id,
            @Schema(description = "Version of the consent that was relied on.") int version,
            @Schema(description = "Current state; absent if there is no such consent.")
                    @Nullable ConsentState state) {}

    /// Sort key of the list.
    String key() {
        return placementId.toString();
    }
}
