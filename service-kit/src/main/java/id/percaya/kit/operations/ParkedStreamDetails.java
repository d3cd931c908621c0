package id.percaya.kit.operations;

import id.percaya.eventstore.postgres.parking.ParkedStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a subscription has parked of one stream.
@Schema(
        name = "ParkedStream",
        requiredProperties = {"subscription", "streamId", "events", "first"})
record ParkedStreamDetails(
        @Schema(maxLength = 100) String subscription,
        UUID streamId,
        @Schema(description = "How many are parked.") int events,
        @Schema(description = "The first hundred; the first of them is in the way.", maxItems = 100)
                List<ParkedDetails> first) {

    static ParkedStreamDetails of(ParkedStream parked) {
        return new ParkedStreamDetails(
                parked.subscription(),
                parked.stream(),
                parked.events(),
                parked.first().stream().map(ParkedDetails::of).toList());
    }
}
