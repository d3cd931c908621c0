package id.percaya.eventstore.postgres;

import id.percaya.eventstore.Recorded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// An event of a declared type as it comes out of the log.
sealed interface Entry<E> {

    Envelope envelope();

    record Legible<E>(Envelope envelope, Recorded<E> event) implements Entry<E> {}

    /// Its text does not fit its class.
    record Illegible<E>(Envelope envelope, RuntimeException why) implements Entry<E> {}

    /// What of an event may be known without reading it.
    record Envelope(
            UUID stream, int version, UUID event, String tenant, String category, String type) {

        static Envelope of(ResultSet row) throws SQLException {
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
