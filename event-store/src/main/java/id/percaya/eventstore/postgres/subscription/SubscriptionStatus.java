package id.percaya.eventstore.postgres.subscription;

import id.percaya.eventstore.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The status of one shard of a subscription.
///
/// @param owner the process that has the lease, or had it last; null when it gave the lease back
/// @param leaseUntil when others may take over; null without a lease
/// @param behind events of any type after the checkpoint, counted up to 10,000
/// @param age of the oldest of them; zero when there is none
/// @param attempts failed since the last success
/// @param exception the class of the last failure; null when there was none since the last success
/// @param event the id of the event that failed, if it is known
/// @param parkedStreams streams whose events wait for an operator
/// @param parkedEvents the parked events of those streams
public record SubscriptionStatus(
        String name,
        int generation,
        int shard,
        int shards,
        State status,
        @Nullable String owner,
        @Nullable Instant leaseUntil,
        Position position,
        int behind,
        Duration age,
        int attempts,
        @Nullable String exception,
        @Nullable UUID event,
        int parkedStreams,
        int parkedEvents) {

    public enum State {
        RUNNING,
        PAUSED
    }
}
