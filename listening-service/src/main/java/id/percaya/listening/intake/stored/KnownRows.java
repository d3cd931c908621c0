package id.percaya.listening.intake.stored;

import id.percaya.listening.intake.mention.Counts;
import id.percaya.listening.intake.mention.Metrics;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.intake.stored.Known.Identity;
import id.percaya.listening.intake.understood.Opinions;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stored mentions as rows of SQL.
final class KnownRows {

    /// The mentions, each called `m`.
    static final String SELECT =
            """
            select m.id, m.source, m.external_id, m.canonical_url, m.author_key, m.text_key,
                   m.published_at, m.followers, m.likes, m.comments, m.shares, m.views, m.reach,
                   m.saves, m.engagement, coalesce(m.source_sentiment, m.sentiment), m.observed_at,
                   m.model_sentiment, m.corrected_sentiment, m.rating
              from mention m
            """;

    private KnownRows() {}

    /// The mentions that the statement selects.
    static List<Known> of(PreparedStatement statement) throws SQLException {
        List<Known> known = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                known.add(known(row));
            }
        }
        return known;
    }

    private static Known known(ResultSet row) throws SQLException {
        OffsetDateTime observed = row.getObject(17, OffsetDateTime.class);
        return new Known(
                row.getObject(1, UUID.class),
                new Identity(
                        Source.stored(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, Long.class),
                        row.getObject(7, OffsetDateTime.class).toInstant()),
                new Known.Values(counts(row), opinions(row), row.getObject(20, Double.class)),
                observed == null ? null : observed.toInstant());
    }

    private static Opinions opinions(ResultSet row) throws SQLException {
        return new Opinions(
                Sentiment.valueOf(row.getString(16)),
                sentiment(row.getString(18)),
                sentiment(row.getString(19)));
    }

    private static @Nullable Sentiment sentiment(@Nullable String stored) {
        return stored == null ? null : Sentiment.valueOf(stored);
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getObject(8, Long.class),
                new Metrics(
                        row.getObject(9, Long.class),
                        row.getObject(10, Long.class),
                        row.getObject(11, Long.class),
                        row.getObject(12, Long.class),
                        row.getObject(13, Long.class),
                        row.getObject(14, Long.class),
                        row.getObject(15, Long.class)));
    }
}
