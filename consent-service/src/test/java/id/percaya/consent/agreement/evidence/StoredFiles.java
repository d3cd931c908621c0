package id.percaya.consent.agreement.evidence;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// Reads the tables of encrypted files across all tenants.
@ApplicationScoped
public class StoredFiles {

    private final javax.sql.DataSource worker;

    StoredFiles(@DataSource("worker") javax.sql.DataSource worker) {
        this.worker = worker;
    }

    /// The number of this person's files, uploads in progress included.
    public int files(UUID subject) {
        return count("select count(*) from evidence_files.file where subject_id = ?", subject);
    }

    public int chunks(UUID file) {
        return count("select count(*) from evidence_files.chunk where file_id = ?", file);
    }

    public int chunksOfNobody() {
        return count(
                """
                select count(*) from evidence_files.chunk c
                 where not exists (select from evidence_files.file f where f.id = c.file_id)
                """);
    }

    void change(String sql, Object... values) {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = bound(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private int count(String sql, Object... values) {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = bound(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static PreparedStatement bound(Connection connection, String sql, Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
