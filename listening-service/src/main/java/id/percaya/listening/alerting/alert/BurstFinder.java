package id.percaya.listening.alerting.alert;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.alerting.alertrule.AlertRuleTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/// Finds the most severe window of a rule in the stored mentions. The count can rise only at a
/// negative mention, so each candidate window ends at one.
@ApplicationScoped
class BurstFinder {

    private static final int ROWS_AT_ONCE = 1000;
    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    private static final String WINDOWS =
            """
            select * from (
              select m.published_at as ends_at,
                     count(*) filter (where m.stored_at > ?) over (order by m.published_at
                       range between ?::interval preceding and current row) as negative,
                     count(*) over (order by m.published_at
                       range between ?::interval preceding and ?::interval preceding) as past
                from mention_match x join mention m on m.id = x.mention_id
               where x.monitor_id = ? and m.sentiment = 'NEGATIVE'
                 and x.published_at > ? and x.published_at <= ?) w
             where ends_at >= ?
            """;

    private final DataSource requests;

    BurstFinder(DataSource requests) {
        this.requests = requests;
    }

    /// The most severe of the windows searched.
    Optional<Burst> worst(BurstSearch search) {
        if (search.isEmpty()) {
            return Optional.empty();
        }
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(WINDOWS)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            bind(search, statement);
            return worst(search, statement);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static void bind(BurstSearch search, PreparedStatement statement) throws SQLException {
        AlertRuleTerms terms = search.terms();
        Duration window = terms.window();
        Duration period = window.multipliedBy(terms.baselineWindows() + 1);
        statement.setObject(1, search.storedAfter().atOffset(ZoneOffset.UTC));
        statement.setString(2, window.minus(MICROSECOND).toString());
        statement.setString(3, period.minus(MICROSECOND).toString());
        statement.setString(4, window.toString());
        statement.setObject(5, terms.monitorId());
        statement.setObject(6, search.from().minus(period).atOffset(ZoneOffset.UTC));
        statement.setObject(7, search.until().atOffset(ZoneOffset.UTC));
        statement.setObject(8, search.from().atOffset(ZoneOffset.UTC));
    }

    private static Optional<Burst> worst(BurstSearch search, PreparedStatement statement)
            throws SQLException {
        Optional<Burst> worst = Optional.empty();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Optional<Burst> known = worst;
                worst =
                        burst(search, row)
                                .map(found -> known.map(k -> Burst.worse(k, found)).orElse(found))
                                .or(() -> known);
            }
        }
        return worst;
    }

    private static Optional<Burst> burst(BurstSearch search, ResultSet row) throws SQLException {
        Instant end = row.getObject(1, OffsetDateTime.class).toInstant();
        return search.includes(end)
                ? Burst.of(search, end, row.getLong(2), row.getLong(3)).filter(search::isSevere)
                : Optional.empty();
    }
}
