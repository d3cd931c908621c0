package id.percaya.consent.erasure;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can have happened to an order to erase.
public sealed interface ErasureEvent {

    /// In the transaction of the erasure itself. By whom, the envelope names as its actor.
    ///
    /// @param reason null when it is no longer known
    @EventName("erasure-ordered")
    record ErasureOrdered(UUID subjectId, @Nullable ErasureReason reason, Instant orderedAt)
            implements ErasureEvent {}

    EventTypes<ErasureEvent> TYPES = EventTypes.of(ErasureEvent.class);
}
