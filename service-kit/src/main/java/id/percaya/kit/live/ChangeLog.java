package id.percaya.kit.live;

import id.percaya.eventstore.Position;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.log.EventRow;
import id.percaya.kit.eventlog.EventStoreWiring;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Reads the log in its order, without the content of events. Reads stop at the horizon, the oldest
/// transaction that may still write, as those of subscriptions do: below it nothing can appear any
/// more, so a reader that resumes at a position has missed nothing.
@ApplicationScoped
public class ChangeLog {

    private static final String AFTER =
            """
            select e.tx::text as tx_text, e.position, e.tenant_id, e.stream_type, e.stream_id,
                   e.version, e.type, e.recorded_at
              from es.event e
             where (e.tx, e.position) > (?::xid8, ?)
               and e.tx < pg_snapshot_xmin(pg_current_snapshot())
             order by e.tx, e.position limit ?
            """;
    private static final String END =
            """
            select e.tx::text as tx_text, e.position from es.event e
             where e.tx < pg_snapshot_xmin(pg_current_snapshot())
             order by e.tx desc, e.position desc limit 1
            """;
    private static final String CLUSTER = "select system_identifier from es.meta";

    private final javax.sql.DataSource worker;

    ChangeLog(@DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker) {
        this.worker = worker;
    }

    /// The changes after this position, oldest first.
    List<Change> after(Position from, int limit) {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(AFTER)) {
            statement.setString(1, Long.toUnsignedString(from.tx()));
            statement.setLong(2, from.sequence());
            statement.setInt(3, limit);
            try (ResultSet row = statement.executeQuery()) {
                List<Change> changes = new ArrayList<>();
                while (row.next()) {
                    changes.add(change(row));
                }
                return changes;
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// The position of the last change below the horizon.
    public Position end() {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(END);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? EventRow.position(row) : Position.START;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// The PostgreSQL cluster that the log's positions belong to. It changes with a restore.
    long cluster() {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLUSTER);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                EventRow.position(row),
                row.getString("tenant_id"),
                row.getString("stream_type"),
                row.getObject("stream_id", UUID.class),
                row.getInt("version"),
                row.getString("type"),
                EventRow.instant(row, "recorded_at"));
    }
}
