package id.percaya.crisis.recovery;

import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;

public sealed interface RecoveryGateEvent {

    EventTypes<RecoveryGateEvent> TYPES = EventTypes.of(RecoveryGateEvent.class);

    @EventName("recovery-gate-opened")
    record RecoveryGateOpened(CrisisReference crisis, Instant openedAt)
            implements RecoveryGateEvent {}
}
