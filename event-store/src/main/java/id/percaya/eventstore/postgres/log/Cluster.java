package id.percaya.eventstore.postgres.log;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Checks that the log's transaction ids belong to this PostgreSQL cluster. After a restore into
/// another cluster they do not, and events would be delivered in a wrong order or not at all.
public final class Cluster {

    private static final String OWN =
            """
            select system_identifier = (select system_identifier from pg_control_system())
              from es.meta
            """;

    private Cluster() {}

    /// Call this before anything is appended or delivered.
    ///
    /// @throws IllegalStateException when the log was written in another cluster
    public static void requireOwn(DataSource database) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OWN);
                ResultSet row = statement.executeQuery()) {
            if (!row.next() || !row.getBoolean(1)) {
                throw new IllegalStateException(
                        "This log was restored from another PostgreSQL cluster. Stop all services"
                                + " and call, as the owner of its schema: select es.after_restore()");
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
