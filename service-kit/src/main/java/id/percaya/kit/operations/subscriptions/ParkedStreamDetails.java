package id.percaya.kit.operations.subscriptions;

import id.percaya.eventstore.postgres.parking.ParkedStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The parked events of one stream in one subscription.
@Schema(
        name = "ParkedStream",
        requiredProperties = {"subscription", "streamId", "events", "first"})
record ParkedStreamDetails(
        @Schema(maxLength = 100) String subscription,
        UUID streamId,
        @Schema(description = "Number of parked events.") int events,
        @Schema(
                        description =
                                "The first hundred parked events. The first one blocks the others.",
                        maxItems = 100)
                List<ParkedDetails> first) {

    static ParkedStreamDetails of(ParkedStream parked) {
        return new ParkedStreamDetails(
                parked.subscription(),
                parked.stream(),
                parked.events(),
                parked.first().stream().map(ParkedDetails::of).toList());
    }
}
