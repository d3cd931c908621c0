package id.percaya.kit.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.json.TolerantJson;
import java.time.Instant;
import java.util.UUID;

/// A fact from another service's topic.
///
/// @param type without the prefix `id.percaya.`
/// @param subject the aggregate it happened to
/// @param sequence that aggregate's version with it
/// @param cause for what is done about it: acted by `percaya`, caused by this event
/// @param data the announcement, as JSON
public record ReceivedEvent(
        String type, UUID subject, int sequence, Instant time, EventMetadata cause, String data) {

    private static final ObjectMapper MAPPER = TolerantJson.mapper();

    public Tenant tenant() {
        return cause.tenant();
    }

    public CommandContext intent() {
        return CommandContext.of(cause);
    }

    /// The announcement as the reader's own record; fields it does not know are passed over.
    ///
    /// @throws Unreadable when it does not bind: such a record goes to the dead letters
    public <T> T as(Class<T> shape) {
        try {
            return MAPPER.readValue(data, shape);
        } catch (JsonProcessingException unreadable) {
            throw new UnreadableRecord(
                    "data does not bind to " + shape.getSimpleName(), unreadable);
        }
    }
}
