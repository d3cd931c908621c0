package id.percaya.listening.intake.mention;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.intake.mention.SavedMention.Effect;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Saves each mention once. A mention is recognised by its source and external id, or by its
/// canonical address. A known mention keeps its id and takes over newer values.
@ApplicationScoped
public class MentionStore {

    private static final String INSERT =
            """
            insert into mention
              (id, tenant_id, source, external_id, url, canonical_url, domain, published_at, collected_at,
               language, title, text, author_key, kind,
               followers, likes, comments, shares, views, reach, sentiment)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String UPDATE =
            """
            update mention m
               set followers = coalesce(n.followers, m.followers), likes = coalesce(n.likes, m.likes),
                   comments = coalesce(n.comments, m.comments), shares = coalesce(n.shares, m.shares),
                   views = coalesce(n.views, m.views), reach = coalesce(n.reach, m.reach),
                   sentiment = coalesce(n.sentiment, m.sentiment), collected_at = ?
              from (values (?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::text))
                   n (followers, likes, comments, shares, views, reach, sentiment)
             where m.tenant_id = ? and ((m.source = ? and m.external_id = ?) or m.canonical_url = ?)
               and (coalesce(n.followers, m.followers), coalesce(n.likes, m.likes),
                    coalesce(n.comments, m.comments), coalesce(n.shares, m.shares),
                    coalesce(n.views, m.views), coalesce(n.reach, m.reach),
                    coalesce(n.sentiment, m.sentiment))
                   is distinct from
                   (m.followers, m.likes, m.comments, m.shares, m.views, m.reach, m.sentiment)
            """;

    /// The effect on each mention, in order.
    public List<SavedMention> save(
            Tenant tenant, List<Mention> mentions, Instant collectedAt, Connection connection)
            throws SQLException {
        List<UUID> ids = mentions.stream().map(_ -> Ids.next()).toList();
        int[] inserted = insert(tenant, ids, mentions, collectedAt, connection);
        List<Mention> known = notInserted(mentions, inserted);
        int[] updated = update(tenant, known, collectedAt, connection);
        List<SavedMention> stored = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < inserted.length; i++) {
            stored.add(
                    new SavedMention(
                            ids.get(i),
                            inserted[i] > 0
                                    ? Effect.NEW
                                    : updated[place++] > 0 ? Effect.UPDATED : Effect.DUPLICATE));
        }
        return stored;
    }

    private static List<Mention> notInserted(List<Mention> mentions, int[] inserted) {
        return IntStream.range(0, inserted.length)
                .filter(i -> inserted[i] == 0)
                .mapToObj(mentions::get)
                .toList();
    }

    private static int[] insert(
            Tenant tenant,
            List<UUID> ids,
            List<Mention> mentions,
            Instant at,
            Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            Values values = new Values(statement);
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                values.put(ids.get(i), tenant.id());
                putIdentity(mention.origin(), values);
                values.put(
                        mention.publishedAt().atOffset(ZoneOffset.UTC),
                        at.atOffset(ZoneOffset.UTC));
                MentionContent content = mention.content();
                values.put(content.language(), content.title(), content.text());
                values.put(mention.author().key(), mention.kind().name());
                putCounts(mention, values);
                values.put(mention.sentiment().name());
                values.next();
            }
            return statement.executeBatch();
        }
    }

    private static int[] update(
            Tenant tenant, List<Mention> mentions, Instant at, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPDATE)) {
            Values values = new Values(statement);
            for (Mention mention : mentions) {
                Origin origin = mention.origin();
                Link link = origin.link();
                values.put(at.atOffset(ZoneOffset.UTC));
                putCounts(mention, values);
                boolean known = mention.sentiment() != Sentiment.UNKNOWN;
                values.put(known ? mention.sentiment().name() : null, tenant.id());
                values.put(origin.source().label(), origin.externalId());
                values.put(link == null ? null : link.canonical());
                values.next();
            }
            return statement.executeBatch();
        }
    }

    private static void putIdentity(Origin origin, Values values) throws SQLException {
        Link link = origin.link();
        values.put(origin.source().label(), origin.externalId());
        values.put(link == null ? null : link.url(), link == null ? null : link.canonical());
        values.put(origin.domain());
    }

    private static void putCounts(Mention mention, Values values) throws SQLException {
        Metrics metrics = mention.metrics();
        values.put(mention.author().followers(), metrics.likes(), metrics.comments());
        values.put(metrics.shares(), metrics.views(), metrics.reach());
    }

    /// Binds parameters in the order of the statement, row by row.
    private static final class Values {
        private final PreparedStatement statement;
        private int place;

        Values(PreparedStatement statement) {
            this.statement = statement;
        }

        void put(@Nullable Object... values) throws SQLException {
            for (Object value : values) {
                if (value == null) {
                    statement.setNull(++place, Types.NULL);
                } else {
                    statement.setObject(++place, value);
                }
            }
        }

        void next() throws SQLException {
            statement.addBatch();
            place = 0;
        }
    }
}
