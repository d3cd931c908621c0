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
public class BurstFinder {

    private static final int ROWS_AT_ONCE = 1000;
    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    private static final String WINDOWS =
            """
            select * from (
              select m.published_at as ends_at,
                     count(*) over (order by m.published_at
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

    /// The most severe window that ends between `from` and `until`, both included.
    public Optional<Burst> worst(AlertRuleTerms terms, Instant from, Instant until) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(WINDOWS)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            bind(terms, from, until, statement);
            return worst(terms, statement);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static void bind(
            AlertRuleTerms terms, Instant from, Instant until, PreparedStatement statement)
            throws SQLException {
        Duration window = terms.window();
        Duration period = window.multipliedBy(terms.baselineWindows() + 1);
        statement.setString(1, window.minus(MICROSECOND).toString());
        statement.setString(2, period.minus(MICROSECOND).toString());
        statement.setString(3, window.toString());
        statement.setObject(4, terms.monitorId());
        statement.setObject(5, from.minus(period).atOffset(ZoneOffset.UTC));
        statement.setObject(6, until.atOffset(ZoneOffset.UTC));
        statement.setObject(7, from.atOffset(ZoneOffset.UTC));
    }

    private static Optional<Burst> worst(AlertRuleTerms terms, PreparedStatement statement)
            throws SQLException {
        Optional<Burst> worst = Optional.empty();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Instant end = row.getObject(1, OffsetDateTime.class).toInstant();
                Optional<Burst> burst = Burst.of(terms, end, row.getLong(2), row.getLong(3));
                Optional<Burst> known = worst;
                worst =
                        burst.map(found -> known.map(k -> Burst.worse(k, found)).orElse(found))
                                .or(() -> known);
            }
        }
        return worst;
    }
}
