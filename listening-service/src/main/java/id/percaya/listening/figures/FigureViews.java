package id.percaya.listening.figures;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.formulas.NonSocialReach;
import id.percaya.listening.formulas.SocialReach;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.site.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;

/// Computes figures from the stored mentions of the current tenant.
@ApplicationScoped
public class FigureViews {

    private static final int ROWS_AT_ONCE = 1000;

    private static final String COUNTED =
            """
              from mention m
             where m.published_at >= ? and m.published_at < ?
               and (?::uuid is null or exists (
                 select 1 from mention_match x where x.mention_id = m.id and x.monitor_id = ?::uuid))
            """;
    private static final String SENTIMENTS =
            "select m.sentiment, count(*)" + COUNTED + " group by m.sentiment";
    private static final String ACCOUNTS =
            "select max(m.followers)"
                    + COUNTED
                    + """
                       and m.source <> 'web' and m.followers is not null
                     group by (m.published_at at time zone 'Asia/Jakarta')::date, m.source,
                              coalesce(m.author_key, m.id::text)
                    """;
    private static final String AUTHORS = "select count(distinct m.author_key)" + COUNTED;

    /// A subdomain without visits of its own takes those of the domain above it.
    private static final String SITES =
            "select d.domain, s.monthly_visits, s.visibility from (select distinct m.domain,"
                    + " (m.published_at at time zone 'Asia/Jakarta')::date as day"
                    + COUNTED
                    + """
                       and m.domain is not null) d left join lateral (
                         select monthly_visits, visibility from site
                          where d.domain = domain or d.domain like '%.' || domain
                          order by length(domain) desc limit 1) s on true
                    """;

    private final DataSource requests;

    FigureViews(DataSource requests) {
        this.requests = requests;
    }

    public Figures of(MentionSelection selection) {
        try (Connection connection = requests.getConnection()) {
            return Figures.of(
                    sentiments(selection, connection),
                    socialReach(selection, connection),
                    nonSocialReach(selection, connection),
                    authors(selection, connection));
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static SentimentCounts sentiments(MentionSelection selection, Connection connection)
            throws SQLException {
        Map<Sentiment, Long> counts = new EnumMap<>(Sentiment.class);
        try (PreparedStatement statement = prepared(SENTIMENTS, selection, connection);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                counts.put(Sentiment.valueOf(row.getString(1)), row.getLong(2));
            }
        }
        return new SentimentCounts(
                counts.getOrDefault(Sentiment.POSITIVE, 0L),
                counts.getOrDefault(Sentiment.NEUTRAL, 0L),
                counts.getOrDefault(Sentiment.NEGATIVE, 0L),
                counts.getOrDefault(Sentiment.UNKNOWN, 0L));
    }

    private static double socialReach(MentionSelection selection, Connection connection)
            throws SQLException {
        double reach = 0;
        try (PreparedStatement statement = prepared(ACCOUNTS, selection, connection);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                reach += SocialReach.of(row.getLong(1));
            }
        }
        return reach;
    }

    private static double nonSocialReach(MentionSelection selection, Connection connection)
            throws SQLException {
        double reach = 0;
        try (PreparedStatement statement = prepared(SITES, selection, connection);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                reach += NonSocialReach.of(visits(row));
            }
        }
        return reach;
    }

    private static long authors(MentionSelection selection, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = prepared(AUTHORS, selection, connection);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Visits visits(ResultSet row) throws SQLException {
        long monthly = row.getLong(2);
        return row.wasNull() ? NonSocialReach.ASSUMED : new Visits(monthly, row.getDouble(3));
    }

    private static PreparedStatement prepared(
            String sql, MentionSelection selection, Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(ROWS_AT_ONCE);
        statement.setObject(1, selection.from().atOffset(ZoneOffset.UTC));
        statement.setObject(2, selection.to().atOffset(ZoneOffset.UTC));
        statement.setObject(3, selection.monitorId());
        statement.setObject(4, selection.monitorId());
        return statement;
    }
}
