package id.percaya.consent.erasure;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The event of an erasure order.
public sealed interface ErasureEvent {

    /// Appended in the transaction of the erasure itself. The event's metadata names the person who
    /// ordered it as its actor.
    ///
    /// @param reason null when it is no longer known
    @EventName("erasure-ordered")
    record ErasureOrdered(UUID subjectId, @Nullable ErasureReason reason, Instant orderedAt)
            implements ErasureEvent {}

    EventTypes<ErasureEvent> TYPES = EventTypes.of(ErasureEvent.class);
}
