package id.percaya.eventstore.postgres.parking;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event that a subscription does not handle until an operator has decided. The event's content
/// is left out because it may be about a person.
///
/// @param generation of the view that failed; 1 for subscriptions
/// @param type the stored name of the event
/// @param exception the class of the failure; null for an event that only waits behind another
/// @param attempts failed attempts
public record ParkedEvent(
        String subscription,
        int generation,
        StreamId stream,
        Version version,
        UUID event,
        Tenant tenant,
        String type,
        Status status,
        @Nullable String exception,
        int attempts,
        Instant parkedAt) {

    public enum Status {
        /// Failed, and holds up its stream.
        FAILED,
        /// Waits behind another event of its stream.
        BEHIND,
        /// Will be delivered again within about a second.
        RETRY
    }

    /// Identifies the event in a list, so that the next page begins after it.
    public String cursor() {
        return subscription + ":" + generation + ":" + stream.id() + ":" + version.value();
    }
}
