package id.percaya.kit.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.json.TolerantJson;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;

/// An event received from another service's topic.
///
/// @param type without the prefix `id.percaya.`
/// @param subject the aggregate's id
/// @param sequence the aggregate's version after the event
/// @param cause metadata for commands that the event triggers: the actor is `percaya`, the cause is
///   this event
/// @param data the announcement as JSON
public record ReceivedEvent(
        String type, UUID subject, int sequence, Instant time, EventMetadata cause, String data) {

    private static final ObjectMapper MAPPER = TolerantJson.mapper();

    public Tenant tenant() {
        return cause.tenant();
    }

    public CommandContext context() {
        return CommandContext.of(cause);
    }

    /// Binds the announcement to the consumer's own record; unknown fields are ignored.
    ///
    /// @throws UnreadableRecord when it does not bind; the record then becomes a dead letter
    public <T> T as(Class<T> shape) {
        try {
            return MAPPER.readValue(data, shape);
        } catch (JsonProcessingException unreadable) {
            throw new UnreadableRecord(reason(unreadable), unreadable);
        }
    }

    /// Names the member, and not its value, which may be personal.
    private static String reason(JsonProcessingException unreadable) {
        if (!(unreadable instanceof JsonMappingException mapping)) {
            return "data is no JSON";
        }
        if (mapping.getPath().isEmpty()) {
            return "data is not as announced";
        }
        String member =
                mapping.getPath().stream()
                        .map(step -> step.getFieldName() != null ? step.getFieldName() : "[]")
                        .collect(Collectors.joining("."));
        return "data: " + member + " is missing or not of the announced type";
    }
}
