package id.percaya.eventstore.postgres.parking;

import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event that a subscription waits with until an operator has decided. What the event says is
/// not here, since it may be about a person.
///
/// @param generation of the view that could not take it in; 1 for what is no view
/// @param type the stored name of its type
/// @param exception the class of what went wrong; null for what only waits behind another
/// @param attempts in vain
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
        /// Stands in the way of its stream.
        FAILED,
        /// Waits behind another of its stream.
        BEHIND,
        /// Will be given to the subscription again within about a second.
        RETRY
    }

    /// Its place in a list of parked events, to go on after it.
    public String cursor() {
        return subscription + ":" + generation + ":" + stream.id() + ":" + version.value();
    }
}
