package id.percaya.eventstore;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why something was recorded: for which tenant, by whom, and what it goes back to. Kept with every
/// event.
///
/// @param actor the token's subject, or `percaya` where a policy or a timer acted
/// @param correlation the same along the whole chain, from the first mention to the last effect
/// @param causation the event that this goes back to; null where a person began it
/// @param traceparent W3C trace context of the request, if it had one
public record EventMetadata(
        Tenant tenant,
        String actor,
        UUID correlation,
        @Nullable UUID causation,
        @Nullable String traceparent) {

    public static final String PERCAYA = "percaya";

    /// The cause of what a policy or timer does about a recorded event.
    public static EventMetadata of(Recorded<?> recorded) {
        EventMetadata cause = recorded.cause();
        return new EventMetadata(
                cause.tenant(), PERCAYA, cause.correlation(), recorded.id(), cause.traceparent());
    }

    /// The same, as a link of a chain that began elsewhere.
    public EventMetadata continuing(UUID chain) {
        return new EventMetadata(tenant, actor, chain, causation, traceparent);
    }
}
