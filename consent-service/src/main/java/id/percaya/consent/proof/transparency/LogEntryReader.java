package id.percaya.consent.proof.transparency;

import id.percaya.consent.proof.transparency.LogEntry.ConsentVersion;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Reads the stored rows of consent events.
final class LogEntryReader {

    /// Reads the live table and the archive; each branch uses its primary key.
    private static final String FIND =
            """
            select e.tenant_id, e.stream_id, e.version, e.type, e.schema_version, e.event_id,
                   e.recorded_at, e.data::text as data
              from unnest(?::uuid[], ?::int[]) as wanted (stream_id, version)
              join (select * from es.event where stream_type = 'consent'
                    union all
                    select * from es.archived_event where stream_type = 'consent') e
                on e.stream_id = wanted.stream_id and e.version = wanted.version
            """;

    private LogEntryReader() {}

    /// @param connection row-level security limits the result to the tenants that it may see
    static Map<ConsentVersion, LogEntry> find(
            Collection<ConsentVersion> versions, Connection connection) throws SQLException {
        Map<ConsentVersion, LogEntry> found = new HashMap<>();
        Array streams =
                connection.createArrayOf(
                        "uuid", versions.stream().map(ConsentVersion::consentId).toArray());
        Array numbers =
                connection.createArrayOf(
                        "int4", versions.stream().map(ConsentVersion::version).toArray());
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setArray(1, streams);
            statement.setArray(2, numbers);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    LogEntry entry = read(row);
                    found.put(entry.consentVersion(), entry);
                }
            }
        }
        return found;
    }

    private static LogEntry read(ResultSet row) throws SQLException {
        return new LogEntry(
                row.getString("tenant_id"),
                row.getObject("stream_id", UUID.class),
                row.getInt("version"),
                row.getString("type"),
                row.getInt("schema_version"),
                row.getObject("event_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("data"));
    }
}
