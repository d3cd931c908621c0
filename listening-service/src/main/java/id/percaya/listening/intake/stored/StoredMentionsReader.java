package id.percaya.listening.intake.stored;

import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.Link;
import id.percaya.listening.intake.mention.MentionContent;
import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Pages through the stored mentions in the order of their ids. Erased ones, which have no text to
/// match, keep the matches that they had.
@ApplicationScoped
public class StoredMentionsReader {

    private static final String READ =
            """
            select id, published_at, language, title, text, source, canonical_url, author_key, followers,
                   kind, sentiment, country, rating
              from mention
            """;
    private static final String PAGE =
            READ + "where id > ? and text_state <> 'REMOVED' order by id limit ?";
    private static final String NAMED = READ + "where id = any (?) and text_state <> 'REMOVED'";

    /// One pass over an index counts them all and picks those with the lowest hashes, so that only
    /// the rows of the sample are fetched.
    private static final String SAMPLE =
            """
            with span as materialized (
              select id, uuid_hash(id) as place from mention
               where published_at >= ? and published_at < ? and text_state <> 'REMOVED'),
            picked as (select id from span order by place, id limit ?)
            select id, published_at, language, title, text, source, canonical_url, author_key, followers,
                   kind, sentiment, country, rating, (select count(*) from span)
              from mention join picked using (id) order by published_at desc, id desc
            """;

    private static final int BATCH = 500;

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

    /// Those of the ids that are stored, in any order.
    public List<StoredMention> named(Collection<UUID> ids, Connection connection)
            throws SQLException {
        List<StoredMention> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(NAMED)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(mention(row));
                }
            }
        }
        return found;
    }

    /// Hands over at most so many of the mentions, evenly taken and newest first, in batches. They
    /// are the same each time.
    ///
    /// @return the number of all of them
    public long sample(
            Instant from,
            Instant until,
            int most,
            Connection connection,
            Consumer<List<StoredMention>> batches)
            throws SQLException {
        long all = 0;
        try (PreparedStatement statement = connection.prepareStatement(SAMPLE)) {
            statement.setFetchSize(BATCH);
            statement.setObject(1, from.atOffset(ZoneOffset.UTC));
            statement.setObject(2, until.atOffset(ZoneOffset.UTC));
            statement.setInt(3, most);
            try (ResultSet row = statement.executeQuery()) {
                List<StoredMention> batch = new ArrayList<>();
                while (row.next()) {
                    all = row.getLong(14);
                    batch.add(mention(row));
                    if (batch.size() == BATCH) {
                        batches.accept(batch);
                        batch = new ArrayList<>();
                    }
                }
                batches.accept(batch);
            }
        }
        return all;
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
                Source.stored(row.getString(6)),
                url == null ? null : Link.hostOf(url),
                row.getString(8),
                row.getObject(9, Long.class),
                Kind.valueOf(row.getString(10)),
                Sentiment.valueOf(row.getString(11)),
                row.getString(12),
                row.getObject(13, Double.class));
    }
}
