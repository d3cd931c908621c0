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

/// One place where a person is shown, as the ledger tells it.
@Schema(requiredProperties = {"placementId", "state", "consents"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record LedgerEntry(
        UUID placementId,
        PlacementState state,
        @Nullable Channel channel,
        @Schema(description = "Where it is, when it is on no channel.") @Nullable String place,
        @Schema(description = "Where exactly, if it was said.") @Nullable String url,
        @Schema(description = "Of campaign-service's content.") @Nullable UUID contentId,
        @Schema(description = "Of the content, lower-case hex.") @Nullable String contentSha256,
        @Schema(description = "What it rests on; empty where that was not said.")
                List<LedgerConsent> consents,
        @Schema(description = "Absent where it is not known.") @Nullable Instant publishedAt,
        @Schema(description = "When it was down, or given up as irrecoverable.")
                @Nullable Instant endedAt) {

    @Schema(
            name = "LedgerConsent",
            requiredProperties = {"id", "version"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LedgerConsent(
            UUID id,
            @Schema(description = "Of the consent, when it was relied upon.") int version,
            @Schema(description = "What it is now; absent where there is no such consent.")
                    @Nullable ConsentState state) {}

    /// Its place in the list.
    String key() {
        return placementId.toString();
    }
}
