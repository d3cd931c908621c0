package id.percaya.kit.live;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A change as clients receive it. It has ids only; the client reads the aggregate again.
@Schema(
        name = "Change",
        description = "A recorded event, without its content.",
        requiredProperties = {"type", "id", "version", "event", "at"})
public record ChangeDetails(
        @Schema(description = "The kind of aggregate.", examples = "crisis") String type,
        @Schema(description = "The aggregate's id.") UUID id,
        @Schema(description = "The aggregate's version after the event.") int version,
        @Schema(description = "The name of the event.", examples = "crisis-declared") String event,
        @Schema(description = "When the event was recorded.") Instant at) {

    static ChangeDetails of(Change change) {
        return new ChangeDetails(
                change.type(), change.id(), change.version(), change.event(), change.at());
    }
}
