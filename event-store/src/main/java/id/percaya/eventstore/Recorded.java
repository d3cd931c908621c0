package id.percaya.eventstore;

import java.time.Instant;
import java.util.UUID;

/// A stored event with its place in its stream and in the log, and its metadata.
///
/// @param version the version that the stream has with this event; the first event has 1
/// @param id UUIDv7, unique across all streams; the CloudEvents id when announced
/// @param at when it was stored, by the database's clock
public record Recorded<E>(
        StreamId stream,
        Version version,
        Position position,
        UUID id,
        Instant at,
        EventMetadata metadata,
        E event) {

    /// The same record with another event, or with this one as another type.
    public <F> Recorded<F> withEvent(F other) {
        return new Recorded<>(stream, version, position, id, at, metadata, other);
    }
}
