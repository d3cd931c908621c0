package id.percaya.eventstore;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The metadata stored with every event: tenant, actor, causal chain and trace context.
///
/// @param actor the token's subject, or `percaya` when a policy or a timer acted
/// @param correlation the same for a whole chain of causes, from the first mention to the last
///   effect
/// @param causation the id of the event that caused this one; null when a person began the chain
/// @param traceparent the W3C trace context of the request, if it had one
public record EventMetadata(
        Tenant tenant,
        String actor,
        UUID correlation,
        @Nullable UUID causation,
        @Nullable String traceparent) {

    public static final String PERCAYA = "percaya";

    /// For the events of a policy or timer that reacts to this event.
    public static EventMetadata of(Recorded<?> recorded) {
        EventMetadata metadata = recorded.metadata();
        return new EventMetadata(
                metadata.tenant(),
                PERCAYA,
                metadata.correlation(),
                recorded.id(),
                metadata.traceparent());
    }

    public EventMetadata withCorrelation(UUID other) {
        return new EventMetadata(tenant, actor, other, causation, traceparent);
    }
}
