package id.percaya.eventstore.postgres.subscription;

import id.percaya.eventstore.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where one shard of a subscription stands.
///
/// @param owner the process that hears, or heard last; null when it gave its lease back
/// @param leaseUntil when others may take over; null when there is no lease
/// @param behind events stored beyond the checkpoint, of any type; counted up to 10,000
/// @param age of the oldest of them, zero when there is none
/// @param attempts in vain since the last success
/// @param exception the class of the last failure, null when there was none since
/// @param event that it failed at, when it was one
/// @param parkedStreams whose events wait for an operator
/// @param parkedEvents of those streams
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
