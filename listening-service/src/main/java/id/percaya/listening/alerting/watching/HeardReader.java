package id.percaya.listening.alerting.watching;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.problem.Invalid;
import id.percaya.listening.alerting.evaluation.Bins;
import id.percaya.listening.alerting.evaluation.Heard;
import id.percaya.listening.alerting.evaluation.HeardMention;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.formulas.NonSocialReach;
import id.percaya.listening.formulas.SocialReach;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.site.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// Reads the mentions of a span that a rule judges, without their texts.
@ApplicationScoped
class HeardReader {

    private static final int ROWS_AT_ONCE = 1000;
    private static final double WITHOUT_RATING = Double.NaN;

    private static final String COLUMNS =
            "select x.published_at, coalesce(m.author_key, m.domain, m.id::text), m.sentiment,"
                    + " m.rating, m.stored_at, m.source, m.followers, ";
    private static final String NO_VISITS = "null::bigint, null::double precision";
    private static final String VISITS = "s.monthly_visits, s.visibility";
    private static final String FROM =
            " from mention_match x join mention m on m.id = x.mention_id";
    private static final String SITES =
            """
             left join lateral (
               select monthly_visits, visibility from site
                where m.source = 'web' and (m.domain = domain or m.domain like '%.' || domain)
                order by length(domain) desc limit 1) s on true
            """;
    private static final String WHERE =
            " where x.monitor_id = ? and x.published_at >= ? and x.published_at <= ?"
                    + MentionConditions.FILTER
                    + " order by x.published_at";

    private final DataSource requests;

    HeardReader(DataSource requests) {
        this.requests = requests;
    }

    /// @param until included; later mentions are not heard yet
    Heard read(UUID monitor, AlertRuleTerms terms, Instant from, Instant until) {
        return read(monitor, terms, from, until, Integer.MAX_VALUE);
    }

    /// @throws Invalid if there are more mentions, because they are held in memory
    Heard read(UUID monitor, AlertRuleTerms terms, Instant from, Instant until, int most) {
        List<HeardMention> mentions = new ArrayList<>();
        Map<String, String> authors = new HashMap<>(); // so that an author is one string
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql(terms))) {
            statement.setFetchSize(ROWS_AT_ONCE);
            statement.setObject(1, monitor);
            statement.setObject(2, from.atOffset(ZoneOffset.UTC));
            statement.setObject(3, until.atOffset(ZoneOffset.UTC));
            MentionConditions.bind(terms.filter(), 4, statement, connection);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (mentions.size() == most) {
                        throw tooMany(most);
                    }
                    mentions.add(mention(row, terms, authors));
                }
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
        return Heard.of(mentions);
    }

    private static Invalid tooMany(int most) {
        return new Invalid(
                "/from",
                "TOO_MANY_MENTIONS",
                "one of the monitors has more than %,d mentions in this time; choose a shorter span"
                        .formatted(most));
    }

    private static String sql(AlertRuleTerms terms) {
        boolean reach = MentionConditions.asksForReach(terms);
        return COLUMNS
                + String.join(
                        ", ",
                        MentionConditions.counted(terms.metric()),
                        MentionConditions.CRITICAL,
                        reach ? VISITS : NO_VISITS)
                + FROM
                + (reach ? SITES : "")
                + WHERE;
    }

    private static HeardMention mention(
            ResultSet row, AlertRuleTerms terms, Map<String, String> authors) throws SQLException {
        String author = row.getString(2);
        double rating = row.getDouble(4);
        boolean unrated = row.wasNull();
        return new HeardMention(
                Bins.of(row.getObject(1, OffsetDateTime.class).toInstant()),
                authors.computeIfAbsent(author, same -> same),
                row.getBoolean(8),
                Sentiment.valueOf(row.getString(3)),
                MentionConditions.asksForReach(terms) ? reach(row) : 0,
                row.getBoolean(9),
                unrated ? WITHOUT_RATING : rating,
                row.getObject(5, OffsetDateTime.class).toInstant());
    }

    private static double reach(ResultSet row) throws SQLException {
        if (!"web".equals(row.getString(6))) {
            return SocialReach.of(row.getLong(7));
        }
        long monthly = row.getLong(10);
        return NonSocialReach.of(
                row.wasNull() ? NonSocialReach.ASSUMED : new Visits(monthly, row.getDouble(11)));
    }
}
