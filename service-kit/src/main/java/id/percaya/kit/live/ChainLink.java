package id.percaya.kit.live;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An event of a causal chain, without its content.
///
/// @param key sort key for the cursor
@Schema(
        name = "ChainLink",
        description = "An event of a causal chain, without its content.",
        requiredProperties = {"type", "id", "version", "event", "at", "eventId"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChainLink(
        @Schema(description = "The kind of aggregate.", examples = "crisis") String type,
        @Schema(description = "The aggregate's id.") UUID id,
        @Schema(description = "The aggregate's version after the event.") int version,
        @Schema(description = "The name of the event.", examples = "crisis-declared") String event,
        @Schema(description = "When the event was recorded.") Instant at,
        @Schema(description = "The event's id.") UUID eventId,
        @Schema(
                        description =
                                "The id of the event that caused this one, perhaps of another service; absent if a person acted.")
                @Nullable UUID causation,
        @JsonIgnore @Schema(hidden = true) String key) {}
