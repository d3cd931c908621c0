package id.percaya.eventstore.postgres.log;

import id.percaya.eventstore.Recorded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// An event of a declared type, as read from the log.
public sealed interface LogEntry<E> {

    Envelope envelope();

    record Decoded<E>(Envelope envelope, Recorded<E> event) implements LogEntry<E> {}

    /// Its text does not fit its class.
    record Undecodable<E>(Envelope envelope, RuntimeException why) implements LogEntry<E> {}

    /// The part of an event that is known without decoding it.
    record Envelope(
            UUID stream, int version, UUID event, String tenant, String category, String type) {

        public static Envelope of(ResultSet row) throws SQLException {
            return new Envelope(
                    row.getObject("stream_id", UUID.class),
                    row.getInt("version"),
                    row.getObject("event_id", UUID.class),
                    row.getString("tenant_id"),
                    row.getString("stream_type"),
                    row.getString("type"));
        }
    }
}
