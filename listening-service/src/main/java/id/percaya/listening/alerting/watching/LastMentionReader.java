package id.percaya.listening.alerting.watching;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.alerting.evaluation.Silences.Gap;
import id.percaya.listening.alerting.terms.MentionFilter;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads when a monitor heard its last mention, and the times in which it heard none.
@ApplicationScoped
class LastMentionReader {

    /// A mention that was stored later than the silence takes is left out, so that a backfill
    /// begins no silence. One that would end a silence was stored in time, because it is no older.
    private static final String LAST =
            """
            select x.published_at
              from mention_match x join mention m on m.id = x.mention_id
             where x.monitor_id = ? and x.published_at > ? and x.published_at <= ?
               and m.stored_at <= x.published_at + make_interval(secs => ?)
            """
                    + MentionConditions.FILTER
                    + " order by x.published_at desc limit 1";

    /// Three times the longest silence. Bounds the search where many mentions match the monitor and
    /// none is heard.
    private static final Duration REACH = Duration.ofDays(90);

    private static final String GAPS =
            """
            select heard, coalesce(next, ?::timestamptz) from (
              select x.published_at as heard,
                     lead(x.published_at) over (order by x.published_at) as next
                from mention_match x join mention m on m.id = x.mention_id
               where x.monitor_id = ? and x.published_at >= ? and x.published_at <= ?
            """
                    + MentionConditions.FILTER
                    + """
                    ) spoken
                     where next is null or next - heard > make_interval(secs => ?)
                     order by heard
                    """;

    private final DataSource requests;

    LastMentionReader(DataSource requests) {
        this.requests = requests;
    }

    /// The time of the newest mention of the last 90 days that was stored in time.
    ///
    /// @param at later mentions are not heard yet
    /// @param after the time that a silence takes
    Optional<Instant> last(
            UUID monitor, @Nullable MentionFilter filter, Duration after, Instant at) {
        return last(new Asked(monitor, filter, after), at.minus(REACH), at);
    }

    /// The same, if a silence since then would not be too long.
    Optional<Instant> recent(
            UUID monitor, @Nullable MentionFilter filter, Duration after, Instant at) {
        return last(new Asked(monitor, filter, after), at.minus(after), at);
    }

    private record Asked(UUID monitor, @Nullable MentionFilter filter, Duration after) {}

    private Optional<Instant> last(Asked asked, Instant since, Instant at) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(LAST)) {
            statement.setObject(1, asked.monitor());
            statement.setObject(2, since.atOffset(ZoneOffset.UTC));
            statement.setObject(3, at.atOffset(ZoneOffset.UTC));
            statement.setDouble(4, (double) asked.after().toSeconds());
            MentionConditions.bind(asked.filter(), 5, statement, connection);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(instant(row, 1)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// The times without a mention, in order, that are longer than a silence and begin with a
    /// mention of the span; the last one is as long as it is.
    List<Gap> gaps(
            UUID monitor,
            @Nullable MentionFilter filter,
            Duration after,
            Instant from,
            Instant until) {
        List<Gap> gaps = new ArrayList<>();
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(GAPS)) {
            statement.setObject(1, until.atOffset(ZoneOffset.UTC));
            statement.setObject(2, monitor);
            statement.setObject(3, from.atOffset(ZoneOffset.UTC));
            statement.setObject(4, until.atOffset(ZoneOffset.UTC));
            MentionConditions.bind(filter, 5, statement, connection);
            statement.setDouble(13, (double) after.toSeconds());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    gaps.add(new Gap(instant(row, 1), instant(row, 2)));
                }
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
        return gaps;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
