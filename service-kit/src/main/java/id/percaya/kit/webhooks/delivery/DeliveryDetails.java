package id.percaya.kit.webhooks.delivery;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A delivery in the log.
///
/// @param key its place in the log
@Schema(name = "WebhookDelivery", description = "An event and the attempts to deliver it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryDetails(
        @Schema(hidden = true) @JsonIgnore long key,
        @Schema(description = "The event: `webhook-id`, and `id` of the CloudEvent.") UUID eventId,
        @Schema(
                        description = "The type of the event.",
                        examples = "id.percaya.publication.published.v1",
                        maxLength = 200)
                String type,
        @Schema(description = "The aggregate.") UUID subject,
        DeliveryState state,
        @Schema(description = "The attempts, oldest first.") List<DeliveryAnswer> answers,
        Instant createdAt,
        @Schema(description = "When the next attempt is due; absent unless PENDING.")
                @Nullable Instant nextAttemptAt,
        @Schema(description = "When it was delivered or given up; absent while PENDING.")
                @Nullable Instant finishedAt) {}
