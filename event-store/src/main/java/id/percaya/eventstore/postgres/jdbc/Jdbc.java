package id.percaya.eventstore.postgres.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// A statement with its parameters in order.
public final class Jdbc {

    /// What is done in a transaction.
    @FunctionalInterface
    public interface Work {
        /// @return whether it is to be committed
        boolean on(Connection connection) throws SQLException;
    }

    /// What is made of a row.
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

    /// @return how many rows it changed
    public static int update(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = bound(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /// @throws DatabaseFailure when the database does not answer
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

    /// Commits when the work says so; rolls back when it does not, or throws.
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
