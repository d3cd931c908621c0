package id.percaya.consent.agreement.evidence.file;

import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads and writes the tables of encrypted files, within the running transaction.
@ApplicationScoped
class FileRows {

    private static final String FOREIGN_KEY_VIOLATION = "23503";

    private static final String BEGIN =
            "insert into evidence_files.file (id, tenant_id, subject_id, sealed_key) values (?, ?, ?, ?)";
    private static final String WRITE =
            "insert into evidence_files.chunk (file_id, tenant_id, ordinal, sealed) values (?, ?, ?, ?)";
    private static final String KEEP =
            "update evidence_files.file set kept = true where id = ? and not kept";
    private static final String DISCARD =
            "delete from evidence_files.file where id = ? and not kept";
    private static final String ERASE = "delete from evidence_files.file where subject_id = ?";
    private static final String KEY =
            "select sealed_key from evidence_files.file where id = ? and kept";
    private static final String READ =
            "select sealed from evidence_files.chunk where file_id = ? and ordinal = ?";

    private final DataSource requests;

    FileRows(DataSource requests) {
        this.requests = requests;
    }

    void begin(Tenant tenant, UUID file, UUID subject, String sealedKey) {
        int _ = write(BEGIN, file, tenant.id(), subject, sealedKey);
    }

    /// @throws Refused when the file has been deleted meanwhile
    void write(Tenant tenant, UUID file, int ordinal, byte[] sealed) {
        int _ = write(WRITE, file, tenant.id(), ordinal, sealed);
    }

    /// @throws Refused when the file has been deleted meanwhile
    void keep(UUID file) {
        if (write(KEEP, file) == 0) {
            throw new Refused(FileRefusal.FILE_GONE);
        }
    }

    void discard(UUID file) {
        int _ = write(DISCARD, file);
    }

    static void erase(UUID subject, Connection connection) throws SQLException {
        Sql.write(connection, ERASE, subject);
    }

    Optional<String> sealedKey(UUID file) {
        return Optional.ofNullable(first(row -> row.getString(1), KEY, file));
    }

    Optional<byte[]> read(UUID file, int ordinal) {
        return Optional.ofNullable(first(row -> row.getBytes(1), READ, file, ordinal));
    }

    private int write(String sql, Object... values) {
        try (Connection connection = requests.getConnection()) {
            return Sql.write(connection, sql, values);
        } catch (SQLException failed) {
            if (FOREIGN_KEY_VIOLATION.equals(failed.getSQLState())) {
                throw new Refused(FileRefusal.FILE_GONE);
            }
            throw new DatabaseFailure(failed);
        }
    }

    private interface Column<T> {
        @Nullable T of(ResultSet row) throws SQLException;
    }

    private <T> @Nullable T first(Column<T> column, String sql, Object... values) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? column.of(row) : null;
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
