package id.percaya.kit.operations.deadletters;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.deadletter.DeadLetter;
import id.percaya.kit.deadletter.DeadLetterStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A dead letter, without its content.
@Schema(
        name = "DeadLetter",
        description = "A record of another service that could not be processed.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadLetterDetails(
        UUID id,
        @Schema(maxLength = 249) String topic,
        int partition,
        @Schema(minimum = "0") long offset,
        @Schema(description = "The tenant, as the record says.", maxLength = 100)
                @Nullable String tenant,
        @Schema(description = "The event type.", examples = "consent.withdrawn.v1", maxLength = 100)
                @Nullable String type,
        @Schema(description = "`ce_source` of the record.", maxLength = 100)
                @Nullable String source,
        @Schema(description = "The aggregate that the record is about.") @Nullable UUID streamId,
        @Schema(description = "The aggregate's version after the event.")
                @Nullable Integer sequence,
        @Nullable UUID eventId,
        @Schema(description = "The reason of the last failure.", maxLength = 500) String reason,
        @Schema(description = "How often processing it was given up.") int attempts,
        @Schema(
                        description =
                                "OPEN: it waits for an operator; TAKEN_IN: it has taken effect; DISCARDED: it never does.")
                DeadLetterStatus status,
        Instant deadAt,
        @Schema(description = "When it was taken in or discarded.") @Nullable Instant settledAt) {

    static DeadLetterDetails of(DeadLetter letter) {
        return new DeadLetterDetails(
                letter.id(),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.tenant(),
                letter.type(),
                letter.source(),
                letter.streamId(),
                letter.sequence(),
                letter.eventId(),
                letter.reason(),
                letter.attempts(),
                letter.status(),
                letter.deadAt(),
                letter.settledAt());
    }

    /// Sort key for the cursor.
    String key() {
        return id.toString();
    }
}
