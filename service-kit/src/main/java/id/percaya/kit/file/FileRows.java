package id.percaya.kit.file;

import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.view.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads and writes the tables of encrypted files, within the running transaction.
final class FileRows {

    private static final String FOREIGN_KEY_VIOLATION = "23503";

    private static final String BEGIN =
            "insert into %s.file (id, tenant_id, subject_id, sealed_key) values (?, ?, ?, ?)";
    private static final String WRITE =
            "insert into %s.chunk (file_id, tenant_id, ordinal, sealed) values (?, ?, ?, ?)";
    private static final String KEEP = "update %s.file set kept = true where id = ? and not kept";
    private static final String DISCARD =
            "delete from %s.file where id = ? and not kept returning subject_id";
    private static final String ANY = "select 1 from %s.file where subject_id = ? limit 1";
    private static final String REMOVE = "delete from %s.file where subject_id = ?";
    private static final String KEY = "select sealed_key from %s.file where id = ? and kept";
    private static final String UPLOAD_KEY =
            "select sealed_key from %s.file where id = ? and not kept";
    private static final String SIZE =
            """
            select ordinal::bigint * ? + octet_length(sealed) from %s.chunk
             where file_id = ? order by ordinal desc limit 1
            """;
    private static final String READ =
            "select sealed from %s.chunk where file_id = ? and ordinal = ?";

    private final DataSource requests;
    private final FileTables tables;

    FileRows(DataSource requests, FileTables tables) {
        this.requests = requests;
        this.tables = tables;
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

    /// @return the subject of the file; empty if there was none that is not kept
    Optional<UUID> discard(UUID file) {
        return Optional.ofNullable(first(row -> row.getObject(1, UUID.class), DISCARD, file));
    }

    /// Whether there is a file of the subject, kept or not.
    boolean hasAny(UUID subject) {
        return first(row -> row.getInt(1), ANY, subject) != null;
    }

    void remove(UUID subject) {
        int _ = write(REMOVE, subject);
    }

    void erase(UUID subject, Connection connection) throws SQLException {
        Sql.write(connection, REMOVE.formatted(tables.schema()), subject);
    }

    Optional<String> sealedKey(UUID file) {
        return Optional.ofNullable(first(row -> row.getString(1), KEY, file));
    }

    Optional<String> uploadKey(UUID file) {
        return Optional.ofNullable(first(row -> row.getString(1), UPLOAD_KEY, file));
    }

    /// Of the sealed file, in bytes; all chunks but the last are equally long.
    Optional<Long> size(UUID file) {
        return Optional.ofNullable(first(row -> row.getLong(1), SIZE, ChunkOutput.SIZE, file));
    }

    Optional<byte[]> read(UUID file, int ordinal) {
        return Optional.ofNullable(first(row -> row.getBytes(1), READ, file, ordinal));
    }

    private int write(String sql, Object... values) {
        try (Connection connection = requests.getConnection()) {
            return Sql.write(connection, sql.formatted(tables.schema()), values);
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
                PreparedStatement statement =
                        connection.prepareStatement(sql.formatted(tables.schema()))) {
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
