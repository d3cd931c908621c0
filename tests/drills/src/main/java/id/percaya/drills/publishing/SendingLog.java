package id.percaya.drills.publishing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/// The publications of the drill as campaign-service recorded them, by plain SQL.
final class SendingLog {

    private static final String MINE =
            """
            select p.id::text, p.due_at, p.grace, p.state, p.statement_id is not null,
                   (select count(*) from es.event e
                     where e.stream_id = p.id and e.type = 'sending-started'),
                   (select count(*) from es.event e
                     where e.stream_id = p.id and e.type = 'sending-lapsed')
              from publication p where p.facility = ?
            """;

    private static final String UNSETTLED =
            """
            select count(*) from publication
             where facility = ? and statement_id is null
               and state in ('SCHEDULED', 'CLAIMED', 'SENDING')
            """;

    private final String url;

    /// @param started how many permissions to call it had
    /// @param lapsed how many of them were not used
    record Sent(
            Instant dueAt,
            Duration grace,
            String state,
            boolean statement,
            int started,
            int lapsed) {}

    SendingLog(String url) {
        this.url = url;
    }

    /// Each publication of the drill by its id.
    Map<String, Sent> read() {
        Map<String, Sent> all = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(MINE)) {
            statement.setString(1, Calendar.FACILITY);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    all.put(
                            row.getString(1),
                            new Sent(
                                    row.getObject(2, OffsetDateTime.class).toInstant(),
                                    Duration.parse(row.getString(3)),
                                    row.getString(4),
                                    row.getBoolean(5),
                                    row.getInt(6),
                                    row.getInt(7)));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the log cannot be read", failed);
        }
        return all;
    }

    int unsettled() {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(UNSETTLED)) {
            statement.setString(1, Calendar.FACILITY);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the log cannot be read", failed);
        }
    }
}
