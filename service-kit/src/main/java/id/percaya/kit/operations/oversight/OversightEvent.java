package id.percaya.kit.operations.oversight;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.util.UUID;

/// Orders that operators have given. The envelope has the operator and the time.
sealed interface OversightEvent {

    String subscription();

    @EventName("subscription-paused")
    record SubscriptionPaused(String subscription) implements OversightEvent {}

    @EventName("subscription-resumed")
    record SubscriptionResumed(String subscription) implements OversightEvent {}

    @EventName("parked-stream-retried")
    record ParkedStreamRetried(String subscription, UUID streamId) implements OversightEvent {}

    /// @param version the stream version of the event that the subscription skips
    @EventName("parked-event-discarded")
    record ParkedEventDiscarded(String subscription, UUID streamId, int version, String reason)
            implements OversightEvent {}

    @EventName("parked-streams-retried")
    record ParkedStreamsRetried(String subscription) implements OversightEvent {}

    @EventName("dead-letter-taken-in")
    record DeadLetterTakenIn(String subscription, UUID letter) implements OversightEvent {}

    @EventName("dead-letter-discarded")
    record DeadLetterDiscarded(String subscription, UUID letter, String reason)
            implements OversightEvent {}

    @EventName("view-rebuild-ordered")
    record ViewRebuildOrdered(String subscription) implements OversightEvent {}

    @EventName("view-rebuild-cancelled")
    record ViewRebuildCancelled(String subscription) implements OversightEvent {}

    EventTypes<OversightEvent> TYPES = EventTypes.of(OversightEvent.class);
}
