package id.percaya.listening.intake.stored;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.view.Sql;
import id.percaya.listening.intake.mention.Link;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.MentionContent;
import id.percaya.listening.intake.mention.Metrics;
import id.percaya.listening.intake.mention.Origin;
import id.percaya.listening.intake.mention.Particulars;
import id.percaya.listening.intake.mention.ReadMention;
import id.percaya.listening.intake.mention.Vendor;
import id.percaya.listening.intake.stored.Known.Identity;
import id.percaya.listening.intake.understood.Opinions;
import id.percaya.listening.intake.understood.Opinions.Counting;
import id.percaya.listening.intake.understood.SentimentBasis;
import id.percaya.listening.intake.understood.Understood;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Writes the table of mentions.
@ApplicationScoped
class MentionWriter {

    private static final String INSERT =
            """
            insert into mention
              (id, tenant_id, source, external_id, canonical_url, author_key, text_key, published_at,
               url, domain, address_rules, collected_at, stored_at, language, title, text, kind, country, rating, parent_external_id,
               place, text_state, verified, vendor, vendor_fields,
               followers, likes, comments, shares, views, reach, saves, engagement, observed_at,
               source_sentiment, sentiment, sentiment_by, source_language, model_sentiment,
               model_score, model_version, lexicon_version, critical_words, personal_data, read_as,
               author_rules)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 2)
            """;
    private static final String UPDATE =
            """
            update mention
               set external_id = ?, canonical_url = ?, followers = ?, likes = ?, comments = ?,
                   shares = ?, views = ?, reach = ?, saves = ?, engagement = ?, observed_at = ?,
                   source_sentiment = ?, sentiment = ?, sentiment_by = ?, rating = ?, collected_at = ?
             where id = ? and tenant_id = ?
            """;

    private static final String AWAIT_STORIES =
            "insert into story_queue (tenant_id, mention_id) select ?, unnest(?::uuid[])";

    private static final List<String> DELETE =
            List.of(
                    """
                    insert into removed_mention (mention_id, tenant_id)
                    select id, tenant_id from mention
                     where id = any (?) and tenant_id = ? and version > 0
                    on conflict do nothing
                    """,
                    "delete from mention_code where mention_id = any (?) and tenant_id = ?",
                    "delete from mention_match where mention_id = any (?) and tenant_id = ?",
                    "delete from mention_story where mention_id = any (?) and tenant_id = ?",
                    "delete from story_queue where mention_id = any (?) and tenant_id = ?",
                    "delete from mention where id = any (?) and tenant_id = ?");

    /// @param states the state of each mention after the batch
    void insert(
            Tenant tenant,
            Map<UUID, ReadMention> mentions,
            Map<UUID, Known> states,
            SentimentBasis basis,
            Instant at,
            Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            BoundValues values = new BoundValues(statement);
            for (Map.Entry<UUID, ReadMention> entry : mentions.entrySet()) {
                Mention mention = entry.getValue().mention();
                Understood understood = entry.getValue().understood();
                Known state =
                        states.getOrDefault(
                                entry.getKey(), Known.of(entry.getKey(), entry.getValue()));
                values.put(entry.getKey(), tenant.id());
                putIdentity(state.identity(), values);
                putAddress(mention.origin(), values);
                values.put(at, at);
                MentionContent content = mention.content();
                values.put(understood.language(), content.title(), content.text());
                Particulars more = mention.particulars();
                values.put(mention.kind().name(), more.country());
                values.put(state.values().rating());
                values.put(more.parentExternalId());
                values.put(more.place().name(), more.textState().name());
                putVendor(mention, values);
                putValues(state, basis, values);
                values.put(content.language());
                values.putUnderstood(understood);
                values.next();
            }
            statement.executeBatch();
        }
        awaitStories(tenant, mentions.keySet(), connection);
    }

    private static void awaitStories(Tenant tenant, Set<UUID> ids, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(AWAIT_STORIES)) {
            statement.setString(1, tenant.id());
            statement.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            statement.executeUpdate();
        }
    }

    void update(
            Tenant tenant,
            List<Known> states,
            SentimentBasis basis,
            Instant at,
            Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPDATE)) {
            BoundValues values = new BoundValues(statement);
            for (Known state : states) {
                values.put(state.identity().externalId(), state.identity().address());
                putValues(state, basis, values);
                values.put(state.values().rating(), at, state.id(), tenant.id());
                values.next();
            }
            statement.executeBatch();
        }
    }

    void delete(Tenant tenant, List<UUID> ids, Connection connection) throws SQLException {
        for (String sql : DELETE) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
                statement.setString(2, tenant.id());
                statement.executeUpdate();
            }
        }
    }

    private static void putVendor(Mention mention, BoundValues values) throws SQLException {
        Vendor vendor = mention.particulars().vendor();
        values.put(mention.author().verified(), vendor.name());
        values.put(vendor.fields().isEmpty() ? null : Sql.json(vendor.fields()));
    }

    private static void putIdentity(Identity identity, BoundValues values) throws SQLException {
        values.put(identity.source().label(), identity.externalId(), identity.address());
        values.put(identity.authorKey(), identity.textKey(), identity.publishedAt());
    }

    private static void putAddress(Origin origin, BoundValues values) throws SQLException {
        Link link = origin.link();
        values.put(link == null ? null : link.url(), origin.domain(), Link.RULES);
    }

    private static void putValues(Known state, SentimentBasis basis, BoundValues values)
            throws SQLException {
        Metrics metrics = state.values().counts().metrics();
        values.put(state.values().counts().followers(), metrics.likes(), metrics.comments());
        values.put(metrics.shares(), metrics.views(), metrics.reach());
        values.put(metrics.saves(), metrics.engagement());
        Opinions opinions = state.values().opinions();
        Counting counting = opinions.counting(basis);
        values.put(state.observedAt(), opinions.source().name());
        values.put(counting.sentiment().name(), counting.by().name());
    }
}
