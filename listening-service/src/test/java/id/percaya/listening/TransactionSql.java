package id.percaya.listening;

import id.percaya.kit.view.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/// SQL of tests in the running transaction.
public record TransactionSql(DataSource requests) {

    private static final String IS_WAITED_FOR =
            """
            select (exists (
              select from pg_locks
               where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))))::text
            """;

    /// Waits for an advisory lock, which holds until the transaction ends.
    public void takeLock(String name) {
        var _ =
                read(
                        "select pg_advisory_xact_lock(hashtextextended('%s', 0))::text"
                                .formatted(name));
    }

    /// Whether another transaction waits for this one.
    public boolean isWaitedFor() {
        return read(IS_WAITED_FOR).equals("true");
    }

    public void write(String statement, Object... values) {
        try (Connection connection = requests.getConnection()) {
            int _ = Sql.write(connection, statement, values);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /// The first column of the first row.
    public String read(String query) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
