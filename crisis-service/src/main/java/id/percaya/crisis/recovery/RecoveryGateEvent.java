package id.percaya.crisis.recovery;

import id.percaya.crisis.crisis.OfCrisis;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;

public sealed interface RecoveryGateEvent {

    EventTypes<RecoveryGateEvent> TYPES = EventTypes.of(RecoveryGateEvent.class);

    @EventName("recovery-gate-opened")
    record RecoveryGateOpened(OfCrisis crisis, Instant openedAt) implements RecoveryGateEvent {}
}
