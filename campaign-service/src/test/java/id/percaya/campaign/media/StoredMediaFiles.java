package id.percaya.campaign.media;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// Reads the tables of media files across all tenants.
@ApplicationScoped
public class StoredMediaFiles {

    private final javax.sql.DataSource worker;

    StoredMediaFiles(@DataSource("worker") javax.sql.DataSource worker) {
        this.worker = worker;
    }

    /// All files of a medium, uploads in progress included.
    public int files(UUID media) {
        return count("select count(*) from media_files.file where subject_id = ?", media);
    }

    /// The files that are not kept, of all media.
    public int unkept() {
        return count("select count(*) from media_files.file where not kept");
    }

    public int chunksOfNobody() {
        return count(
                """
                select count(*) from media_files.chunk c
                 where not exists (select from media_files.file f where f.id = c.file_id)
                """);
    }

    public int keys(UUID media) {
        return count(
                """
                select count(*) from es.subject_key
                 where subject = ? and wrapped_key is not null
                """,
                media);
    }

    /// The keys of all subjects that are not destroyed.
    public int keys() {
        return count("select count(*) from es.subject_key where wrapped_key is not null");
    }

    public void change(String sql, Object... values) {
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
