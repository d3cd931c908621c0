package id.percaya.crisis.announcing;

import id.percaya.crisis.recovery.RecoveryGateEvent;
import id.percaya.crisis.recovery.RecoveryGateEvent.RecoveryGateOpened;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class RecoveryGateAnnouncements implements Announces<RecoveryGateEvent> {

    @Override
    public EventTypes<RecoveryGateEvent> types() {
        return RecoveryGateEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<RecoveryGateEvent> recorded) {
        return switch (recorded.event()) {
            case RecoveryGateOpened opened when opened.crisis().drill() -> Optional.empty();
            case RecoveryGateOpened(var crisis, var openedAt) ->
                    Optional.of(
                            new Announcement(
                                    "recovery-gate.opened.v1",
                                    new RecoveryGateOpenedAnnounced(
                                            crisis.id(), crisis.facility(), openedAt)));
        };
    }
}
