package id.percaya.listening.work.erasure;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;

/// No event says which author, because the log is kept for ever.
public sealed interface ErasureEvent {

    @EventName("erasure-ordered")
    record ErasureOrdered(Instant orderedAt) implements ErasureEvent {}

    /// @param mentions how many were erased
    @EventName("erasure-completed")
    record ErasureCompleted(long mentions, Instant completedAt) implements ErasureEvent {}

    EventTypes<ErasureEvent> TYPES = EventTypes.of(ErasureEvent.class);
}
