package id.percaya.kit.operations.subscriptions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.eventstore.postgres.parking.ParkedEvent;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A parked event, without its content.
///
/// @param key sort key for the cursor
@Schema(
        name = "ParkedEvent",
        requiredProperties = {
            "subscription",
            "generation",
            "category",
            "streamId",
            "version",
            "eventId",
            "tenant",
            "event",
            "status",
            "attempts",
            "parkedAt"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record ParkedDetails(
        @Schema(maxLength = 100) String subscription,
        int generation,
        @Schema(
                        description = "Category of the stream, which is the kind of aggregate.",
                        maxLength = 100)
                String category,
        UUID streamId,
        int version,
        UUID eventId,
        @Schema(maxLength = 63) String tenant,
        @Schema(description = "Stored name of the event type.", maxLength = 100) String event,
        @Schema(
                        description =
                                "FAILED: the event failed; BEHIND: it waits for an earlier event; RETRY: a retry is ordered.")
                ParkedState status,
        @Schema(description = "Class of the last exception.", maxLength = 500)
                @Nullable String exception,
        int attempts,
        Instant parkedAt,
        @JsonIgnore @Schema(hidden = true) String key) {

    static ParkedDetails of(ParkedEvent parked) {
        return new ParkedDetails(
                parked.subscription(),
                parked.generation(),
                parked.stream().category(),
                parked.stream().id(),
                parked.version().value(),
                parked.event(),
                parked.tenant().id(),
                parked.type(),
                ParkedState.of(parked),
                parked.exception(),
                parked.attempts(),
                parked.parkedAt(),
                parked.cursor());
    }
}
