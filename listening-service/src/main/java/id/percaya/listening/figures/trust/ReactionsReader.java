package id.percaya.listening.figures.trust;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.figures.MentionSelection;
import id.percaya.listening.figures.trust.TrustFormula.Ratings;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/// Reads what people did with the mentions of a span: stars, likes, comments, shares. Engagement is
/// the source's own figure, or the sum of the single ones.
@ApplicationScoped
class ReactionsReader {

    private static final String FROM =
            """
              from mention m
             where m.published_at >= ? and m.published_at < ?
               and (?::uuid is null or exists (
                 select from mention_match x where x.mention_id = m.id and x.monitor_id = ?))
            """;
    private static final String RATINGS =
            "select count(m.rating), coalesce(sum(m.rating), 0) " + FROM;
    private static final String ENGAGEMENT =
            """
            select (m.published_at at time zone 'Asia/Jakarta')::date::text,
                   sum(coalesce(m.engagement,
                     coalesce(m.likes, 0) + coalesce(m.comments, 0) + coalesce(m.shares, 0) + coalesce(m.saves, 0)))
            """
                    + FROM
                    + " group by 1";

    private final DataSource requests;

    ReactionsReader(DataSource requests) {
        this.requests = requests;
    }

    Ratings ratings(MentionSelection selection) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = prepared(RATINGS, selection, connection);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Ratings(row.getLong(1), row.getDouble(2));
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// By the day in Asia/Jakarta.
    Map<String, Double> engagement(MentionSelection selection) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = prepared(ENGAGEMENT, selection, connection);
                ResultSet row = statement.executeQuery()) {
            Map<String, Double> days = new HashMap<>();
            while (row.next()) {
                days.put(row.getString(1), row.getDouble(2));
            }
            return days;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static PreparedStatement prepared(
            String sql, MentionSelection selection, Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setObject(1, selection.from().atOffset(ZoneOffset.UTC));
        statement.setObject(2, selection.to().atOffset(ZoneOffset.UTC));
        statement.setObject(3, selection.monitorId());
        statement.setObject(4, selection.monitorId());
        return statement;
    }
}
