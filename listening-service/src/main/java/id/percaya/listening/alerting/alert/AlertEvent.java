package id.percaya.listening.alerting.alert;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;

public sealed interface AlertEvent {

    @EventName("alert-raised")
    record AlertRaised(AlertScope watched, AlertEvidence evidence, Instant raisedAt)
            implements AlertEvent {}

    /// More negative mentions at the same severity.
    @EventName("alert-recounted")
    record AlertRecounted(AlertEvidence evidence, Instant recountedAt) implements AlertEvent {}

    /// Repeats the scope, because a consumer may not have seen the earlier event.
    @EventName("alert-escalated")
    record AlertEscalated(AlertScope watched, AlertEvidence evidence, Instant escalatedAt)
            implements AlertEvent {}

    @EventName("alert-acknowledged")
    record AlertAcknowledged(Instant acknowledgedAt) implements AlertEvent {}

    @EventName(value = "alert-resolved", closes = true)
    record AlertResolved(Instant resolvedAt) implements AlertEvent {}

    EventTypes<AlertEvent> TYPES = EventTypes.of(AlertEvent.class);
}
