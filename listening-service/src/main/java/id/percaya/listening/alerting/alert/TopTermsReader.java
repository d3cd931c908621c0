package id.percaya.listening.alerting.alert;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.understanding.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Reads the words that the mentions of an alert share. They are read when somebody looks and never
/// stored, so that they go with the texts.
@ApplicationScoped
class TopTermsReader {

    private static final String TEXTS =
            """
            select coalesce(m.author_key, m.domain, m.id::text), m.title || ' ' || m.text
              from mention_match x join mention m on m.id = x.mention_id
             where x.monitor_id = ? and x.published_at >= ? and x.published_at < ?
               and m.sentiment = 'NEGATIVE'
             order by x.published_at desc limit 500
            """;

    private final DataSource requests;

    TopTermsReader(DataSource requests) {
        this.requests = requests;
    }

    List<String> of(AlertDetails alert) {
        List<TopTerms.Text> texts = new ArrayList<>();
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(TEXTS)) {
            statement.setObject(1, alert.monitorId());
            statement.setObject(2, alert.evidence().windowStart().atOffset(ZoneOffset.UTC));
            statement.setObject(3, alert.evidence().windowEnd().atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    texts.add(new TopTerms.Text(row.getString(1), Words.of(row.getString(2))));
                }
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
        return TopTerms.of(texts);
    }
}
