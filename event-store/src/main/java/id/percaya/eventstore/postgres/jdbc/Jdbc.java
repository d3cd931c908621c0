package id.percaya.eventstore.postgres.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Runs statements with parameters in order, and short transactions.
public final class Jdbc {

    /// The work of a transaction.
    @FunctionalInterface
    public interface Work {
        /// @return whether to commit
        boolean on(Connection connection) throws SQLException;
    }

    /// Makes a value of a row.
    @FunctionalInterface
    public interface RowMapper<T> {
        T from(ResultSet row) throws SQLException;
    }

    private Jdbc() {}

    public static PreparedStatement bound(
            Connection connection, String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        return statement;
    }

    /// @return the number of changed rows
    public static int update(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = bound(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /// @throws DatabaseFailure when the statement fails
    public static <T> List<T> list(
            DataSource database, RowMapper<T> read, String sql, @Nullable Object... values) {
        List<T> all = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = bound(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                all.add(read.from(row));
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        return all;
    }

    /// Commits when the work returns true; rolls back when it returns false or throws.
    public static boolean transaction(DataSource database, Work work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean commit = false;
            try {
                commit = work.on(connection);
            } finally {
                end(connection, commit);
            }
            return commit;
        }
    }

    private static void end(Connection connection, boolean commit) throws SQLException {
        if (commit) {
            connection.commit();
        } else {
            connection.rollback();
        }
        connection.setAutoCommit(true);
    }
}
