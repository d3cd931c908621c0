package id.percaya.listening.concern.finding;

import id.percaya.listening.concern.emerging.TermText;
import id.percaya.listening.concern.emerging.Terms;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Reads the mentions of a monitor with their terms, in the order of their publication. The words
/// of its name and of the directory's facilities and practitioners are no terms: everybody says
/// them, and some of them name a person.
final class MonitorTexts {

    /// Of an hour with more mentions than this about as many are read, drawn by their ids.
    static final int MOST = 10_000;

    private static final int ROWS_AT_ONCE = 200;
    private static final int ALL = 1024;

    private static final String NAMES =
            """
            select name from monitor where id = ?
            union all
            select unnest(array_prepend(name, synonyms)) from directory_entry
             where tenant_id = ? and kind in ('FACILITY', 'PRACTITIONER')
            """;
    private static final String TEXTS =
            """
            select x.mention_id, coalesce(s.story_id, x.mention_id),
                   coalesce(m.author_key, m.domain, m.id::text), x.published_at, m.title || ' . ' || m.text
              from mention_match x
              join mention m on m.id = x.mention_id
              left join mention_story s on s.mention_id = x.mention_id
             where x.monitor_id = ? and x.published_at >= ? and x.published_at < ?
               and (uuid_hash_extended(x.mention_id, 0) & 1023) < ?
             order by x.published_at, x.mention_id
            """;
    private static final String REACH =
            """
            select published_at from mention_match
             where monitor_id = ? and published_at >= ? and published_at < ?
             order by published_at, mention_id offset ? limit 1
            """;
    private static final String SIZE =
            """
            select count(*) from mention_match
             where monitor_id = ? and published_at >= ? and published_at < ?
            """;

    private final UUID monitor;
    private final Set<String> names;
    private final Connection connection;

    private MonitorTexts(UUID monitor, Set<String> names, Connection connection) {
        this.monitor = monitor;
        this.names = names;
        this.connection = connection;
    }

    static MonitorTexts of(String tenant, UUID monitor, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NAMES)) {
            statement.setObject(1, monitor);
            statement.setString(2, tenant);
            List<String> names = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            }
            return new MonitorTexts(monitor, Terms.names(names), connection);
        }
    }

    /// Reads on from a whole hour: as many whole hours as have at most so many mentions together,
    /// or one hour that has more.
    ///
    /// @param goesOn takes each text and says whether the next one is wanted
    /// @return the hour up to which it has read, unless no more was wanted
    Instant readSome(Instant from, Instant until, int most, Predicate<TermText> goesOn)
            throws SQLException {
        Instant end = reach(from, until, most);
        if (end.isAfter(from)) {
            read(from, end, ALL, goesOn);
            return end;
        }
        Instant hour = from.plus(1, ChronoUnit.HOURS);
        long share = ALL * (long) most / size(from, hour);
        read(from, hour, Math.clamp(share, 1, ALL), goesOn);
        return hour;
    }

    /// The start of the hour that has too many, or the end.
    private Instant reach(Instant from, Instant until, int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REACH)) {
            span(statement, from, until);
            statement.setInt(4, most);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? row.getObject(1, OffsetDateTime.class)
                                .toInstant()
                                .truncatedTo(ChronoUnit.HOURS)
                        : until;
            }
        }
    }

    private long size(Instant from, Instant until) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SIZE)) {
            span(statement, from, until);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void span(PreparedStatement statement, Instant from, Instant until)
            throws SQLException {
        statement.setObject(1, monitor);
        statement.setObject(2, from.atOffset(ZoneOffset.UTC));
        statement.setObject(3, until.atOffset(ZoneOffset.UTC));
    }

    /// @param share of 1,024
    private void read(Instant from, Instant until, int share, Predicate<TermText> goesOn)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TEXTS)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            span(statement, from, until);
            statement.setInt(4, share);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next() && goesOn.test(text(row))) {}
            }
        }
    }

    /// The texts of a window that have one of the wanted terms, with these alone, so that no window
    /// is too large for the memory.
    List<TermText> read(TermWindow window, Predicate<String> wanted) throws SQLException {
        List<TermText> texts = new ArrayList<>();
        Instant read = window.from();
        while (read.isBefore(window.until())) {
            read = readSome(read, window.until(), MOST, having(wanted, texts));
        }
        return texts;
    }

    /// As of a window, for the hours after the last one. Where many wait to be counted, the first
    /// of them.
    List<TermText> readFirst(Instant from, Instant until, Predicate<String> wanted)
            throws SQLException {
        List<TermText> texts = new ArrayList<>();
        var _ = readSome(from, until, MOST, having(wanted, texts));
        return texts;
    }

    private static Predicate<TermText> having(Predicate<String> wanted, List<TermText> texts) {
        return text -> {
            TermText reduced = text.with(wanted);
            if (!reduced.terms().isEmpty()) {
                texts.add(reduced);
            }
            return true;
        };
    }

    private TermText text(ResultSet row) throws SQLException {
        return new TermText(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                Terms.of(row.getString(5), names));
    }
}
