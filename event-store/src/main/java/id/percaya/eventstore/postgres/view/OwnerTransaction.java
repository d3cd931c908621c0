package id.percaya.eventstore.postgres.view;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;

/// One short transaction as the owner of the tables, to create, rename or drop them. It waits at
/// most two seconds for a lock, so that others never wait longer behind it.
final class OwnerTransaction {

    /// A lock was not available within two seconds, or a deadlock.
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

    /// Whether another transaction held a lock, so that the work can be done later.
    static boolean inTheWay(SQLException failure) {
        return IN_THE_WAY.contains(failure.getSQLState());
    }
}
