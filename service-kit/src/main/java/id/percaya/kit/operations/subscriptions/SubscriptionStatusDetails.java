package id.percaya.kit.operations.subscriptions;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.eventstore.postgres.subscription.SubscriptionStatus;
import id.percaya.kit.operations.oversight.SubscriptionState;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The status of one shard of a subscription.
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
        @Schema(
                        description =
                                "Number of the view's generation, which rises with each rebuild; 1 for other subscriptions.")
                int generation,
        int shard,
        int shards,
        SubscriptionState status,
        @Schema(description = "The node that owns the lease.", maxLength = 100)
                @Nullable String owner,
        @Schema(description = "Expiry of the lease; another node may take over afterwards.")
                @Nullable Instant leaseUntil,
        @Schema(description = "Number of events not yet processed; counted up to 10,000.")
                int behindEvents,
        @Schema(
                        description = "Age of the oldest event not yet processed, ISO 8601.",
                        examples = "PT0S")
                Duration behind,
        @Schema(description = "Failed attempts since the last success.") int attempts,
        @Schema(description = "Class of the last exception.", maxLength = 500)
                @Nullable String exception,
        @Schema(description = "Id of the event that failed.") @Nullable UUID failedEvent,
        int parkedStreams,
        int parkedEvents) {

    static SubscriptionStatusDetails of(SubscriptionStatus status) {
        return new SubscriptionStatusDetails(
                status.name(),
                status.generation(),
                status.shard(),
                status.shards(),
                SubscriptionState.of(status),
                status.owner(),
                status.leaseUntil(),
                status.behind(),
                status.age(),
                status.attempts(),
                status.exception(),
                status.event(),
                status.parkedStreams(),
                status.parkedEvents());
    }
}
