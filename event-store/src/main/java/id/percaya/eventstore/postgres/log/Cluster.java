package id.percaya.eventstore.postgres.log;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/// The server whose transaction ids the log is ordered by. A dump that was restored into another
/// one carries foreign ids: events would be heard never or in a wrong order.
public final class Cluster {

    private static final String OWN =
            """
            select system_identifier = (select system_identifier from pg_control_system())
              from es.meta
            """;

    private Cluster() {}

    /// To be asked before anything is appended or heard.
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
