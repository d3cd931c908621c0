package id.percaya.consent.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.consent.Channel;
import id.percaya.consent.use.placement.PlacementEvent.TakedownAcknowledged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `placement.takedown-acknowledged.v1`
///
/// @param consentIds the consents that had ordered the takedown; empty if none had
@JsonInclude(JsonInclude.Include.NON_NULL)
record TakedownAcknowledgedAnnounced(
        UUID placementId,
        List<UUID> consentIds,
        @Nullable Channel channel,
        Instant acknowledgedAt) {

    static TakedownAcknowledgedAnnounced of(UUID placementId, TakedownAcknowledged down) {
        return new TakedownAcknowledgedAnnounced(
                placementId, down.consentIds(), down.channel(), down.acknowledgedAt());
    }
}
