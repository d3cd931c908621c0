package id.percaya.bench.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Creates the table of the event store by its own migrations and fills it.
final class EventTable {

    /// Copies per transaction, so that many transactions order the log.
    private static final int AT_ONCE = 1_000;

    private static final String COPY =
            """
            insert into es.event
              (stream_id, version, tenant_id, stream_type, metadata, event_id, type, data)
            select md5(? || copy)::uuid, e.version, e.tenant_id, e.stream_type, e.metadata,
                   gen_random_uuid(), e.type, e.data
              from generate_series(?, ?) copy, es.event e
             where e.stream_id = ? order by copy, e.version
            """;

    private EventTable() {}

    static void migrate(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:id/percaya/eventstore/migration")
                .placeholders(Map.of("request", "percaya_request", "worker", "percaya_worker"))
                .load()
                .migrate();
    }

    /// @param superuser bypasses row-level security
    static void multiply(DataSource superuser, UUID stream, int copies) throws SQLException {
        try (Connection connection = superuser.getConnection();
                PreparedStatement statement = connection.prepareStatement(COPY)) {
            for (int from = 1; from <= copies; from += AT_ONCE) {
                statement.setString(1, stream.toString());
                statement.setInt(2, from);
                statement.setInt(3, Math.min(copies, from + AT_ONCE - 1));
                statement.setObject(4, stream);
                statement.executeUpdate();
            }
        }
    }
}
