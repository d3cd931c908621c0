package id.percaya.listening.intake.mention;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Pages through the stored mentions in the order of their ids.
@ApplicationScoped
public class StoredMentionsReader {

    private static final String PAGE =
            """
            select id, published_at, language, title, text, source, canonical_url, author_key, followers,
                   kind, sentiment
              from mention
             where id > ? order by id limit ?
            """;

    public record StoredMention(UUID id, Instant publishedAt, MentionFacts facts) {}

    public List<StoredMention> page(UUID after, int limit, Connection connection)
            throws SQLException {
        List<StoredMention> page = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setObject(1, after);
            statement.setInt(2, limit);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    page.add(mention(row));
                }
            }
        }
        return page;
    }

    private static StoredMention mention(ResultSet row) throws SQLException {
        return new StoredMention(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                facts(row));
    }

    private static MentionFacts facts(ResultSet row) throws SQLException {
        String url = row.getString(7);
        return new MentionFacts(
                new MentionContent(row.getString(3), row.getString(4), row.getString(5)),
                Source.of(row.getString(6)),
                url == null ? null : Link.hostOf(url),
                row.getString(8),
                row.getObject(9, Long.class),
                Kind.valueOf(row.getString(10)),
                Sentiment.valueOf(row.getString(11)),
                null,
                null);
    }
}
