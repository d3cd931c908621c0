package id.percaya.eventstore.postgres.view;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;

/// One short transaction as the owner of the tables: what makes, renames or drops them. It waits
/// two seconds for a lock at most, so that it never keeps others waiting for longer.
final class OwnerTransaction {

    /// Not within two seconds, or a deadlock.
    private static final Set<String> IN_THE_WAY = Set.of("55P03", "40P01");

    private final DataSource owner;

    OwnerTransaction(DataSource owner) {
        this.owner = owner;
    }

    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T run(Work<T> work) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            boolean committed = false;
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local lock_timeout = '2s'");
                T result = work.on(connection);
                connection.commit();
                committed = true;
                return result;
            } finally {
                if (!committed) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        }
    }

    /// Whether it could not be done because somebody held a lock: to be done again later.
    static boolean inTheWay(SQLException failure) {
        return IN_THE_WAY.contains(failure.getSQLState());
    }
}
