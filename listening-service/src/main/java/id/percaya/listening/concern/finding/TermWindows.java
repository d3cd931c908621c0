package id.percaya.listening.concern.finding;

import id.percaya.listening.concern.emerging.TermCounts;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;

/// The table `term_window`.
final class TermWindows {

    private static final int WINDOWS_AT_ONCE = 4;
    private static final String COLUMNS = "starts_at, ends_at, texts, keys, counts";
    private static final String FIRST =
            "select min(starts_at) from term_window where monitor_id = ?";
    private static final String LAST =
            """
            select ends_at from term_window where monitor_id = ? and judged
             order by starts_at desc limit 1
            """;
    private static final String AROUND =
            """
            select starts_at, ends_at from term_window
             where monitor_id = ? and starts_at <= ? order by starts_at desc limit 1
            """;
    private static final String STARTS =
            "select starts_at from term_window where monitor_id = ? and starts_at > ?";
    private static final String DELETE =
            "delete from term_window where monitor_id = ? and starts_at >= ? and starts_at < ?";
    private static final String INSERT =
            """
            insert into term_window (monitor_id, tenant_id, starts_at, ends_at, texts, keys, counts, judged)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UNJUDGED =
            "select "
                    + COLUMNS
                    + " from term_window where tenant_id = ? and monitor_id = ? and not judged"
                    + " order by starts_at limit 1";

    /// Those of the last 28 days, and at least twice the half-life of the mean.
    private static final String BEFORE =
            "select "
                    + COLUMNS
                    + """
                     from (select *, row_number() over (order by starts_at desc) as n
                             from term_window where monitor_id = ? and starts_at < ?) w
                    where n <= 96 or (starts_at >= ?::timestamptz - interval '28 days' and n <= 672)
                    order by starts_at desc
                    """;

    private static final String JUDGED =
            "update term_window set judged = true where monitor_id = ? and starts_at = ?";

    private final String tenant;
    private final UUID monitor;
    private final Connection connection;

    TermWindows(String tenant, UUID monitor, Connection connection) {
        this.tenant = tenant;
        this.monitor = monitor;
        this.connection = connection;
    }

    /// The start of the first window that is kept.
    Optional<Instant> first() throws SQLException {
        return one(FIRST);
    }

    /// The end of the last window that was judged.
    Optional<Instant> lastEnd() throws SQLException {
        return one(LAST);
    }

    private Optional<Instant> one(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, monitor);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                        : Optional.empty();
            }
        }
    }

    /// Where counting begins when an hour has changed: with the window that has it, or after the
    /// last one before it.
    Optional<Instant> startFor(Instant hour) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(AROUND)) {
            statement.setObject(1, monitor);
            statement.setObject(2, at(hour));
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                Instant end = instant(row, 2);
                return Optional.of(end.isAfter(hour) ? instant(row, 1) : end);
            }
        }
    }

    /// The starts of the windows after this instant.
    NavigableSet<Instant> startsAfter(Instant after) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STARTS)) {
            statement.setObject(1, monitor);
            statement.setObject(2, at(after));
            NavigableSet<Instant> starts = new TreeSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    starts.add(instant(row, 1));
                }
            }
            return starts;
        }
    }

    void replace(Instant from, Instant until, List<TermWindow> windows, Instant judgedFrom)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            delete.setObject(1, monitor);
            delete.setObject(2, at(from));
            delete.setObject(3, at(until));
            delete.executeUpdate();
            for (TermWindow window : windows) {
                insert.setObject(1, monitor);
                insert.setString(2, tenant);
                insert.setObject(3, at(window.from()));
                insert.setObject(4, at(window.until()));
                insert.setInt(5, window.counts().texts());
                insert.setArray(6, array("bigint", window.counts().keys()));
                insert.setArray(7, array("int", window.counts().counts()));
                insert.setBoolean(8, window.until().isBefore(judgedFrom));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Array array(String type, List<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    Optional<TermWindow> firstUnjudged() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UNJUDGED)) {
            statement.setString(1, tenant);
            statement.setObject(2, monitor);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(window(row)) : Optional.empty();
            }
        }
    }

    /// Gives the counts of the windows before, the latest first. Few of them are in memory at a
    /// time, because those of a busy hour have some hundred thousand terms.
    void before(TermWindow window, Consumer<TermCounts> counts) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BEFORE)) {
            statement.setFetchSize(WINDOWS_AT_ONCE);
            statement.setObject(1, monitor);
            statement.setObject(2, at(window.from()));
            statement.setObject(3, at(window.from()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counts.accept(window(row).counts());
                }
            }
        }
    }

    private static TermWindow window(ResultSet row) throws SQLException {
        return new TermWindow(
                instant(row, 1),
                instant(row, 2),
                new TermCounts(
                        row.getInt(3),
                        List.of((Long[]) row.getArray(4).getArray()),
                        List.of((Integer[]) row.getArray(5).getArray())));
    }

    void judged(TermWindow window) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(JUDGED)) {
            statement.setObject(1, monitor);
            statement.setObject(2, at(window.from()));
            statement.executeUpdate();
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
