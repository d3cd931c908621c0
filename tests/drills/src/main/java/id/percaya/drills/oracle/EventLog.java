package id.percaya.drills.oracle;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A service's event log after a position, read as superuser.
public record EventLog(String service, List<Logged> events) {

    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// Reads only below the horizon: no event can appear before these any more.
    static final String AFTER =
            """
            select e.tx::text as tx_text, e.position, e.event_id, e.stream_id, e.version, e.type,
                   concat_ws(' ', e.data::text, substr(e.metadata->>'traceparent', 4, 32)::uuid) as words,
                   coalesce(e.metadata->>'causation', '') as causation
              from es.event e
             where (e.tx, e.position) > (?::xid8, ?)
               and e.tx < pg_snapshot_xmin(pg_current_snapshot())
             order by e.tx, e.position
            """;

    /// @param marks the ids in its data, its stream id and its trace id, which is that of the
    ///   original request
    public record Logged(
            UUID id, UUID stream, int version, String type, Set<UUID> marks, String causation) {}

    /// A position in the log.
    public record LogPosition(String tx, long position) {

        static final LogPosition START = new LogPosition("0", 0);
    }

    static EventLog after(String service, String url, LogPosition from) {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(AFTER)) {
            List<Logged> events = new ArrayList<>();
            read(statement, from, events);
            return new EventLog(service, events);
        } catch (SQLException failed) {
            throw new IllegalStateException("the log of " + service + " cannot be read", failed);
        }
    }

    /// Adds the events after the position.
    ///
    /// @return the last position
    static LogPosition read(PreparedStatement statement, LogPosition from, List<Logged> into)
            throws SQLException {
        statement.setString(1, from.tx());
        statement.setLong(2, from.position());
        LogPosition end = from;
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                end = new LogPosition(row.getString("tx_text"), row.getLong("position"));
                into.add(logged(row));
            }
        }
        return end;
    }

    public List<Logged> named(String type) {
        return events.stream().filter(event -> event.type().equals(type)).toList();
    }

    private static Logged logged(ResultSet row) throws SQLException {
        UUID stream = row.getObject("stream_id", UUID.class);
        Set<UUID> marks = new HashSet<>(Set.of(stream));
        UUIDS.matcher(row.getString("words"))
                .results()
                .map(MatchResult::group)
                .map(UUID::fromString)
                .forEach(marks::add);
        return new Logged(
                row.getObject("event_id", UUID.class),
                stream,
                row.getInt("version"),
                row.getString("type"),
                marks,
                row.getString("causation"));
    }
}
