package id.percaya.kit.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.eventstore.postgres.subscription.SubscriptionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where one shard of a subscription stands.
@Schema(
        name = "SubscriptionStanding",
        requiredProperties = {
            "subscription",
            "generation",
            "shard",
            "shards",
            "status",
            "behindEvents",
            "behind",
            "attempts",
            "parkedStreams",
            "parkedEvents"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionStatusDetails(
        @Schema(maxLength = 100) String subscription,
        @Schema(description = "Counts the rebuilds of a view; 1 for what is no view.")
                int generation,
        int shard,
        int shards,
        SubscriptionState status,
        @Schema(description = "The process that hears.", maxLength = 100) @Nullable String owner,
        @Schema(description = "When another process may take over.") @Nullable Instant leaseUntil,
        @Schema(description = "Events beyond its place in the log; counted up to 10,000.")
                int behindEvents,
        @Schema(description = "The age of the oldest of them, ISO 8601.", examples = "PT0S")
                Duration behind,
        @Schema(description = "In vain since the last success.") int attempts,
        @Schema(description = "The class of the last failure.", maxLength = 500)
                @Nullable String exception,
        @Schema(description = "The event it failed at.") @Nullable UUID failedEvent,
        int parkedStreams,
        int parkedEvents) {

    static SubscriptionStatusDetails of(SubscriptionStatus standing) {
        return new SubscriptionStatusDetails(
                standing.name(),
                standing.generation(),
                standing.shard(),
                standing.shards(),
                SubscriptionState.of(standing),
                standing.owner(),
                standing.leaseUntil(),
                standing.behind(),
                standing.age(),
                standing.attempts(),
                standing.exception(),
                standing.event(),
                standing.parkedStreams(),
                standing.parkedEvents());
    }
}
