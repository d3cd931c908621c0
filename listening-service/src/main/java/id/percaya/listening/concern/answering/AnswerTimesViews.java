package id.percaya.listening.concern.answering;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.formulas.Share;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads how soon the concerns of the current tenant were answered.
@ApplicationScoped
class AnswerTimesViews {

    private static final String TIMES =
            """
            select count(*), count(answered_at),
                   count(*) filter (where answered_at is null and due_at < ?),
                   count(*) filter (where answered_at <= due_at),
                   percentile_cont(0.5) within group (order by took),
                   percentile_cont(0.9) within group (order by took)
              from (select *, extract(epoch from answered_at - first_mention_at)::double precision as took
                      from concern) c
             where confirmed_at >= ? and confirmed_at < ? and (?::uuid is null or monitor_id = ?)
            """;

    private final DataSource requests;
    private final Clock clock;

    AnswerTimesViews(DataSource requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    AnswerTimes of(@Nullable UUID monitor, Instant from, Instant to) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(TIMES)) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setObject(2, from.atOffset(ZoneOffset.UTC));
            statement.setObject(3, to.atOffset(ZoneOffset.UTC));
            statement.setObject(4, monitor);
            statement.setObject(5, monitor);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                long confirmed = row.getLong(1);
                long answered = row.getLong(2);
                return new AnswerTimes(
                        confirmed,
                        answered,
                        confirmed - answered,
                        row.getLong(3),
                        seconds(row, 5),
                        seconds(row, 6),
                        Share.of(row.getLong(4), answered));
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static @Nullable Duration seconds(ResultSet row, int column) throws SQLException {
        Double seconds = row.getObject(column, Double.class);
        return seconds == null ? null : Duration.ofSeconds(Math.round(seconds));
    }
}
