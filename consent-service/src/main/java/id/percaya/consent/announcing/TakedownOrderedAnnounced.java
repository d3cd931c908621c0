package id.percaya.consent.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.consent.Channel;
import id.percaya.consent.use.placement.PlacementEvent.TakedownOrdered;
import id.percaya.consent.use.placement.TakedownCause;
import id.percaya.consent.use.placement.TakedownOrder;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `placement.takedown-ordered.v1`
@JsonInclude(JsonInclude.Include.NON_NULL)
record TakedownOrderedAnnounced(
        UUID placementId,
        UUID consentId,
        UUID subjectId,
        @Nullable Channel channel,
        TakedownCause cause,
        Instant orderedAt,
        Instant dueAt) {

    static TakedownOrderedAnnounced of(UUID placementId, TakedownOrdered ordered) {
        TakedownOrder order = ordered.order();
        return new TakedownOrderedAnnounced(
                placementId,
                order.consentId(),
                order.subjectId(),
                ordered.channel(),
                order.cause(),
                ordered.orderedAt(),
                order.dueAt());
    }
}
