package id.percaya.kit.operations;

import id.percaya.kit.view.Sql;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Subscriptions and parked events as the library leaves them behind.
@ApplicationScoped
class ParkedRows {

    private final javax.sql.DataSource worker;

    ParkedRows(@DataSource("worker") javax.sql.DataSource worker) {
        this.worker = worker;
    }

    void subscription(String name) throws SQLException {
        write("insert into es.subscription (name) values (?)", name);
    }

    /// The first version has failed, the others wait behind it.
    void parked(String subscription, UUID stream, int... versions) throws SQLException {
        for (int version : versions) {
            boolean inTheWay = version == versions[0];
            write(
                    """
                    insert into es.parked (subscription, stream_id, version, event_id, tenant_id,
                                           stream_type, type, status, exception, attempts)
                    values (?, ?, ?, ?, 'klinik-melati', 'bed', 'bed-taken', ?, ?, ?)
                    """,
                    subscription,
                    stream,
                    version,
                    UUID.randomUUID(),
                    inTheWay ? "failed" : "behind",
                    inTheWay ? "java.lang.IllegalStateException" : "",
                    inTheWay ? 5 : 0);
        }
    }

    String statusOf(String subscription) throws SQLException {
        return strings("select status from es.subscription where name = ?", subscription)
                .getFirst();
    }

    List<String> statuses(UUID stream) throws SQLException {
        return strings("select status from es.parked where stream_id = ? order by version", stream);
    }

    private void write(String sql, Object... values) throws SQLException {
        try (Connection connection = worker.getConnection()) {
            Sql.write(connection, sql, values);
        }
    }

    private List<String> strings(String sql, Object value) throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            try (ResultSet row = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (row.next()) {
                    found.add(row.getString(1));
                }
                return found;
            }
        }
    }
}
