package id.percaya.kit.operations;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads the orders of the caller's organisation, newest first. Ids are UUIDv7, so they sort by
/// time.
@ApplicationScoped
class AuditViews {

    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final String PAGE =
            """
            select id, at, by, order_name, subscription, stream_id, version, reason
              from audit_entry where id < ? order by id desc limit ?
            """;

    private final DataSource requests;

    AuditViews(DataSource requests) {
        this.requests = requests;
    }

    List<AuditEntry> page(@Nullable String after, int limit) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setObject(1, after == null ? AFTER_ALL : UUID.fromString(after));
            statement.setInt(2, limit);
            try (ResultSet row = statement.executeQuery()) {
                List<AuditEntry> entries = new ArrayList<>();
                while (row.next()) {
                    entries.add(entry(row));
                }
                return entries;
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getString("order_name"),
                row.getString("subscription"),
                row.getObject("stream_id", UUID.class),
                row.getObject("version", Integer.class),
                row.getString("reason"));
    }
}
