package id.percaya.listening.alerting.watching;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.alerting.detection.Series;
import id.percaya.listening.alerting.evaluation.Bins;
import id.percaya.listening.alerting.evaluation.History;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.Metric;
import id.percaya.listening.counting.stored.CountedBins;
import id.percaya.listening.counting.stored.CountedBins.CountedBin;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/// Reads what was usual for a monitor: its mentions in bins, without the hours of crises.
///
/// The counted bins are read where they suffice: for a rule without a filter, up to a day ago, if
/// no change of such mentions waits to be counted. Mentions themselves are read otherwise.
@ApplicationScoped
class HistoryReader {

    private static final int BINS_AN_HOUR = Bins.in(Duration.ofHours(1));

    private static final String FIRST =
            "select min(published_at) from mention_match where monitor_id = ?";
    private static final String BIN =
            "select floor(extract(epoch from x.published_at) / 300)::int, count(*) filter (where ";
    private static final String BINS =
            """
            ), count(*)
              from mention_match x join mention m on m.id = x.mention_id
             where x.monitor_id = ? and x.published_at >= ? and x.published_at < ?
               and x.published_at <= ?
            """
                    + MentionConditions.FILTER
                    + " group by 1";

    private static final int RECENT = Bins.in(Duration.ofDays(1));

    private final DataSource requests;
    private final CountedBins counted;
    private final ExcludedHours excluded;

    HistoryReader(DataSource requests, CountedBins counted, ExcludedHours excluded) {
        this.requests = requests;
        this.counted = counted;
        this.excluded = excluded;
    }

    /// @param at later mentions are not heard yet
    History of(UUID monitor, AlertRuleTerms terms, Instant at) {
        BinCounts known = new BinCounts();
        return (from, until) -> series(new Asked(monitor, terms, at), from, until, known);
    }

    private record Asked(UUID monitor, AlertRuleTerms terms, Instant at) {}

    private Series series(Asked asked, int from, int until, BinCounts known) {
        try (Connection connection = requests.getConnection()) {
            int first = Math.clamp(first(asked.monitor(), connection), from, until);
            int start = Math.floorDiv(first, BINS_AN_HOUR) * BINS_AN_HOUR;
            int unread = known.extend(start, until);
            int recent = Math.clamp(Bins.of(asked.at()) - RECENT, unread, until);
            if (readCounted(asked, unread, recent, known, connection)) {
                unread = recent;
            }
            if (unread < until) {
                read(asked, unread, until, known, connection);
            }
            return known.series(
                    start,
                    until,
                    excluded.of(asked.monitor(), Bins.start(start), Bins.start(until)));
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private boolean readCounted(
            Asked asked, int from, int until, BinCounts known, Connection connection)
            throws SQLException {
        if (from >= until
                || asked.terms().filter() != null
                || !isInBins(asked.terms().metric())
                || !counted.areComplete(Bins.start(until), connection)) {
            return false;
        }
        boolean negative = MentionConditions.countsNegative(asked.terms().metric());
        for (CountedBin bin :
                counted.of(asked.monitor(), Bins.start(from), Bins.start(until), connection)) {
            known.put(
                    Bins.of(bin.startsAt()),
                    negative ? bin.negative() : bin.mentions(),
                    bin.mentions());
        }
        return true;
    }

    private static boolean isInBins(Metric metric) {
        return switch (metric) {
            case MENTIONS, NEGATIVE_MENTIONS, NEGATIVE_SHARE, NET_SENTIMENT, REACH, AUTHORS -> true;
            case RATING, SINGLE_ITEM, CRITICAL_WORDS -> false;
        };
    }

    private static void read(
            Asked asked, int from, int until, BinCounts known, Connection connection)
            throws SQLException {
        String sql = BIN + MentionConditions.counted(asked.terms().metric()) + BINS;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, asked.monitor());
            statement.setObject(2, Bins.start(from).atOffset(ZoneOffset.UTC));
            statement.setObject(3, Bins.start(until).atOffset(ZoneOffset.UTC));
            statement.setObject(4, asked.at().atOffset(ZoneOffset.UTC));
            MentionConditions.bind(asked.terms().filter(), 5, statement, connection);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.put(row.getInt(1), row.getInt(2), row.getInt(3));
                }
            }
        }
    }

    /// The bin of the monitor's first mention; the end of time without one.
    private static int first(UUID monitor, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIRST)) {
            statement.setObject(1, monitor);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                OffsetDateTime first = row.getObject(1, OffsetDateTime.class);
                return first == null ? Integer.MAX_VALUE : Bins.of(first.toInstant());
            }
        }
    }
}
