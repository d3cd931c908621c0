package id.percaya.consent.announcing;

import id.percaya.consent.use.placement.PlacementEvent;
import id.percaya.consent.use.placement.PlacementEvent.PlacementDeclaredIrrecoverable;
import id.percaya.consent.use.placement.PlacementEvent.PlacementRecorded;
import id.percaya.consent.use.placement.PlacementEvent.TakedownAcknowledged;
import id.percaya.consent.use.placement.PlacementEvent.TakedownBecameOverdue;
import id.percaya.consent.use.placement.PlacementEvent.TakedownFailed;
import id.percaya.consent.use.placement.PlacementEvent.TakedownOrdered;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Announces that a placement must come down, and that it is down.
@ApplicationScoped
class PlacementAnnouncements implements Announces<PlacementEvent> {

    @Override
    public EventTypes<PlacementEvent> types() {
        return PlacementEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<PlacementEvent> recorded) {
        UUID id = recorded.stream().id();
        return switch (recorded.event()) {
            case TakedownOrdered ordered ->
                    announce("ordered", TakedownOrderedAnnounced.of(id, ordered));
            case TakedownBecameOverdue overdue ->
                    announce("overdue", TakedownOverdueAnnounced.of(id, overdue));
            case TakedownAcknowledged down ->
                    announce("acknowledged", TakedownAcknowledgedAnnounced.of(id, down));
            case PlacementRecorded _, TakedownFailed _, PlacementDeclaredIrrecoverable _ ->
                    Optional.empty();
        };
    }

    private static Optional<Announcement> announce(String change, Object data) {
        return Optional.of(new Announcement("placement.takedown-" + change + ".v1", data));
    }
}
