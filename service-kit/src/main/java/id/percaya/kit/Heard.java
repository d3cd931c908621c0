package id.percaya.kit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.json.Json;
import java.time.Instant;
import java.util.UUID;

/// A fact from another service's topic.
///
/// @param type without the prefix `id.percaya.`
/// @param subject the aggregate it happened to
/// @param sequence that aggregate's version with it
/// @param cause for what is done about it: acted by `percaya`, caused by this event
/// @param data the announcement, as JSON
public record Heard(
        String type, UUID subject, int sequence, Instant time, Cause cause, String data) {

    private static final ObjectMapper MAPPER = Json.mapper();

    public Tenant tenant() {
        return cause.tenant();
    }

    public Intent intent() {
        return Intent.of(cause);
    }

    /// The announcement as the reader's own record; fields it does not know are passed over.
    ///
    /// @throws Unreadable when it does not bind: such a record goes to the dead letters
    public <T> T as(Class<T> shape) {
        try {
            return MAPPER.readValue(data, shape);
        } catch (JsonProcessingException unreadable) {
            throw new Unreadable("data does not bind to " + shape.getSimpleName(), unreadable);
        }
    }
}
