package id.percaya.listening.alerting.alert;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

public sealed interface AlertEvent {

    @EventName("alert-raised")
    record AlertRaised(AlertScope watched, AlertEvidence evidence, Instant raisedAt)
            implements AlertEvent {}

    /// More of what the rule counts at the same severity, or the first negative mention.
    ///
    /// @param firstTold its scope if others hear of the alert for the first time, else null
    @EventName("alert-recounted")
    record AlertRecounted(
            AlertEvidence evidence, Instant recountedAt, @Nullable AlertScope firstTold)
            implements AlertEvent {}

    /// Repeats the scope, because a consumer may not have seen the earlier event.
    @EventName("alert-escalated")
    record AlertEscalated(AlertScope watched, AlertEvidence evidence, Instant escalatedAt)
            implements AlertEvent {}

    @EventName("alert-acknowledged")
    record AlertAcknowledged(Instant acknowledgedAt) implements AlertEvent {}

    @EventName("alert-snoozed")
    record AlertSnoozed(Instant until, Instant snoozedAt) implements AlertEvent {}

    /// The time of its sleep is over.
    @EventName("alert-woken")
    record AlertWoken(Instant wokenAt) implements AlertEvent {}

    /// @param quietSince end of the last of the quiet windows that ended it, or of a silence the
    ///   time of the mention that ended it; null when a person did
    /// @param watched null in events of earlier versions
    /// @param evidence the last; null in events of earlier versions
    @EventName(value = "alert-resolved", closes = true)
    record AlertResolved(
            Instant resolvedAt,
            @Nullable Instant quietSince,
            @Nullable AlertScope watched,
            @Nullable AlertEvidence evidence)
            implements AlertEvent {}

    EventTypes<AlertEvent> TYPES = EventTypes.of(AlertEvent.class);
}
