package id.percaya.campaign.permission.recovery;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import java.util.UUID;

/// The events of a recovery gate.
public sealed interface RecoveryGateEvent {

    @EventName("recovery-gate-opening-heard")
    record GateOpeningHeard(UUID crisisId, Instant openedAt) implements RecoveryGateEvent {}

    EventTypes<RecoveryGateEvent> TYPES = EventTypes.of(RecoveryGateEvent.class);
}
