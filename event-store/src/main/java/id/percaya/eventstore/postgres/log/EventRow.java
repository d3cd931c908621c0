package id.percaya.eventstore.postgres.log;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.json.StoredEvent;
import id.percaya.eventstore.json.StoredJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads rows of `es.event`.
public final class EventRow {

    /// The text of the transaction id is never named `tx`, because `order by tx` would then sort it
    /// as text.
    public static final String COLUMNS =
            "e.tx::text as tx_text, e.position, e.stream_id, e.version, e.tenant_id, e.stream_type,"
                    + " e.type, e.schema_version, e.data, e.metadata, e.event_id, e.recorded_at";

    /// The stored form of [EventMetadata]; the tenant has a column of its own.
    public record StoredMetadata(
            String actor,
            UUID correlation,
            @Nullable UUID causation,
            @Nullable String traceparent) {

        public static StoredMetadata of(EventMetadata metadata) {
            return new StoredMetadata(
                    metadata.actor(),
                    metadata.correlation(),
                    metadata.causation(),
                    metadata.traceparent());
        }
    }

    private EventRow() {}

    /// @throws IllegalStateException when the event's type is not declared, its version is newer
    ///   than the class, or its text does not fit the class
    public static <E> Recorded<E> read(ResultSet row, EventTypes<E> types, EventCodec codec)
            throws SQLException {
        StreamId stream =
                new StreamId(row.getString("stream_type"), row.getObject("stream_id", UUID.class));
        StoredEvent stored =
                new StoredEvent(
                        row.getString("type"), row.getInt("schema_version"), row.getString("data"));
        EventMetadata metadata = metadata(row);
        return new Recorded<>(
                stream,
                new Version(row.getInt("version")),
                position(row),
                row.getObject("event_id", UUID.class),
                instant(row, "recorded_at"),
                metadata,
                stored.as(types, codec, metadata.tenant(), stream));
    }

    public static Position position(ResultSet row) throws SQLException {
        return new Position(
                Long.parseUnsignedLong(row.getString("tx_text")), row.getLong("position"));
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static EventMetadata metadata(ResultSet row) throws SQLException {
        StoredMetadata stored = StoredJson.read(row.getString("metadata"), StoredMetadata.class);
        return new EventMetadata(
                new Tenant(row.getString("tenant_id")),
                stored.actor(),
                stored.correlation(),
                stored.causation(),
                stored.traceparent());
    }
}
