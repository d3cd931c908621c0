package id.percaya.eventstore;

import java.time.Instant;
import java.util.UUID;

/// An event with all that was stored beside it.
///
/// @param version the stream's version with this event, so the first has 1
/// @param id UUIDv7, unique across all streams; the CloudEvents id when announced
/// @param at when it was stored, by the database's clock
public record Recorded<E>(
        StreamId stream,
        Version version,
        Position position,
        UUID id,
        Instant at,
        EventMetadata cause,
        E event) {

    /// The same record of another event, or of this one as another type.
    public <F> Recorded<F> holding(F other) {
        return new Recorded<>(stream, version, position, id, at, cause, other);
    }
}
