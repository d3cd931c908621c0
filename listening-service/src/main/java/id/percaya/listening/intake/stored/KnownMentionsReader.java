package id.percaya.listening.intake.stored;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.mention.Counts;
import id.percaya.listening.intake.mention.Metrics;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.intake.stored.Known.Identity;
import id.percaya.listening.intake.understood.Opinions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the stored mentions that any of these may repeat. The caller holds the lock of the
/// tenant's mentions.
@ApplicationScoped
class KnownMentionsReader {

    private static final String COLUMNS =
            """
            select id, source, external_id, canonical_url, author_key, text_key, published_at,
                   followers, likes, comments, shares, views, reach, saves, engagement,
                   coalesce(source_sentiment, sentiment), observed_at, model_sentiment,
                   corrected_sentiment, rating
              from mention m
            """;
    private static final String KNOWN =
            COLUMNS
                    + """
                     join unnest(?::text[], ?::text[]) w (source, external_id) using (source, external_id)
                     where tenant_id = ?
                    union
                    """
                    + COLUMNS
                    + "where tenant_id = ? and canonical_url = any (?) union "
                    + COLUMNS
                    + """
                     join unnest(?::text[], ?::bigint[]) w (author_key, text_key) using (author_key, text_key)
                     where tenant_id = ?
                    """;

    KnownMentions read(Tenant tenant, List<Identity> wanted, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            List<Identity> named = having(Identity::externalId, wanted);
            List<Identity> texts = having(Identity::textKey, having(Identity::authorKey, wanted));
            statement.setArray(1, texts(named, identity -> identity.source().label(), connection));
            statement.setArray(2, texts(named, Identity::externalId, connection));
            statement.setString(3, tenant.id());
            statement.setString(4, tenant.id());
            List<Identity> addressed = having(Identity::address, wanted);
            statement.setArray(5, texts(addressed, Identity::address, connection));
            statement.setArray(6, texts(texts, Identity::authorKey, connection));
            statement.setArray(
                    7,
                    connection.createArrayOf(
                            "bigint", texts.stream().map(Identity::textKey).toArray()));
            statement.setString(8, tenant.id());
            return new KnownMentions(rows(statement));
        }
    }

    private static List<Identity> having(
            Function<Identity, @Nullable Object> key, List<Identity> wanted) {
        return wanted.stream().filter(identity -> key.apply(identity) != null).toList();
    }

    private static java.sql.Array texts(
            List<Identity> identities,
            Function<Identity, @Nullable String> key,
            Connection connection)
            throws SQLException {
        return connection.createArrayOf(
                "text", identities.stream().map(key).filter(Objects::nonNull).toArray());
    }

    private static List<Known> rows(PreparedStatement statement) throws SQLException {
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
