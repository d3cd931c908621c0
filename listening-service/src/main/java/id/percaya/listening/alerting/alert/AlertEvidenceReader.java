package id.percaya.listening.alerting.alert;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.alerting.alertrule.AlertRuleTerms;
import id.percaya.listening.figures.FigureViews;
import id.percaya.listening.figures.Figures;
import id.percaya.listening.figures.MentionSelection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Reads the evidence for a burst.
@ApplicationScoped
public class AlertEvidenceReader {

    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    private static final String NEGATIVE =
            """
              from mention_match x join mention m on m.id = x.mention_id
             where x.monitor_id = ? and x.published_at > ? and x.published_at <= ?
               and m.sentiment = 'NEGATIVE' and m.stored_at > ?
            """;
    private static final String AUTHORS = "select count(distinct m.author_key)" + NEGATIVE;
    private static final String SAMPLE =
            "select m.id"
                    + NEGATIVE
                    + " order by coalesce(m.followers, 0) desc, m.published_at, m.id limit 10";

    private final DataSource requests;
    private final FigureViews views;

    AlertEvidenceReader(DataSource requests, FigureViews views) {
        this.requests = requests;
        this.views = views;
    }

    public AlertEvidence of(AlertRuleTerms terms, Burst burst) {
        Instant start = burst.start(terms);
        MentionSelection selection =
                new MentionSelection(
                        terms.monitorId(), start.plus(MICROSECOND), burst.end().plus(MICROSECOND));
        Figures figures = views.of(selection);
        try (Connection connection = requests.getConnection()) {
            return new AlertEvidence(
                    burst.severity(),
                    start,
                    burst.end(),
                    figures.mentions(),
                    burst.negative(),
                    authors(terms, burst, connection),
                    burst.baseline(),
                    terms.minimum(),
                    terms.threshold(burst.baseline()),
                    figures.reachSocial(),
                    figures.reachNonSocial(),
                    figures.netSentiment(),
                    sample(terms, burst, connection),
                    burst.storedAfter().equals(Instant.EPOCH) ? null : burst.storedAfter(),
                    figures.formulaVersion());
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static long authors(AlertRuleTerms terms, Burst burst, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = prepared(AUTHORS, terms, burst, connection);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<UUID> sample(AlertRuleTerms terms, Burst burst, Connection connection)
            throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement statement = prepared(SAMPLE, terms, burst, connection);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private static PreparedStatement prepared(
            String sql, AlertRuleTerms terms, Burst burst, Connection connection)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setObject(1, terms.monitorId());
        statement.setObject(2, burst.start(terms).atOffset(ZoneOffset.UTC));
        statement.setObject(3, burst.end().atOffset(ZoneOffset.UTC));
        statement.setObject(4, burst.storedAfter().atOffset(ZoneOffset.UTC));
        return statement;
    }
}
