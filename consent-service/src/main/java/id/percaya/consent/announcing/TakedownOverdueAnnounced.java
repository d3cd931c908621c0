package id.percaya.consent.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.consent.Channel;
import id.percaya.consent.use.placement.PlacementEvent.TakedownBecameOverdue;
import id.percaya.consent.use.placement.TakedownCause;
import id.percaya.consent.use.placement.TakedownOrder;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `placement.takedown-overdue.v1`
@JsonInclude(JsonInclude.Include.NON_NULL)
record TakedownOverdueAnnounced(
        UUID placementId,
        UUID consentId,
        UUID subjectId,
        @Nullable Channel channel,
        TakedownCause cause,
        Instant dueAt) {

    static TakedownOverdueAnnounced of(UUID placementId, TakedownBecameOverdue overdue) {
        TakedownOrder order = overdue.order();
        return new TakedownOverdueAnnounced(
                placementId,
                order.consentId(),
                order.subjectId(),
                overdue.channel(),
                order.cause(),
                order.dueAt());
    }
}
