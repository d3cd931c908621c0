package id.percaya.listening.intake.mention;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.mention.Known.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes the table of mentions.
@ApplicationScoped
class MentionWriter {

    private static final String INSERT =
            """
            insert into mention
              (id, tenant_id, source, external_id, canonical_url, author_key, text_key, published_at,
               url, domain, address_rules, collected_at, stored_at, language, title, text, kind, country, rating, parent_external_id,
               followers, likes, comments, shares, views, reach, sentiment, observed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?)
            """;
    private static final String UPDATE =
            """
            update mention
               set external_id = ?, canonical_url = ?, followers = ?, likes = ?, comments = ?,
                   shares = ?, views = ?, reach = ?, sentiment = ?, observed_at = ?,
                   collected_at = ?
             where id = ? and tenant_id = ?
            """;

    private static final String DELETE_MATCHES =
            "delete from mention_match where mention_id = any (?) and tenant_id = ?";
    private static final String DELETE = "delete from mention where id = any (?) and tenant_id = ?";

    /// @param states the state of each mention after the batch
    void insert(
            Tenant tenant,
            Map<UUID, Mention> mentions,
            Map<UUID, Known> states,
            Instant at,
            Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            Values values = new Values(statement);
            for (Map.Entry<UUID, Mention> entry : mentions.entrySet()) {
                Mention mention = entry.getValue();
                Known state =
                        states.getOrDefault(entry.getKey(), Known.of(entry.getKey(), mention));
                values.put(entry.getKey(), tenant.id());
                putIdentity(state.identity(), values);
                putAddress(mention.origin(), values);
                values.put(at, at);
                MentionContent content = mention.content();
                values.put(content.language(), content.title(), content.text());
                Particulars more = mention.particulars();
                values.put(mention.kind().name(), more.country(), more.rating());
                values.put(more.parentExternalId());
                putValues(state, values);
                values.next();
            }
            statement.executeBatch();
        }
    }

    void update(Tenant tenant, List<Known> states, Instant at, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPDATE)) {
            Values values = new Values(statement);
            for (Known state : states) {
                values.put(state.identity().externalId(), state.identity().address());
                putValues(state, values);
                values.put(at, state.id(), tenant.id());
                values.next();
            }
            statement.executeBatch();
        }
    }

    void delete(Tenant tenant, List<UUID> ids, Connection connection) throws SQLException {
        for (String sql : List.of(DELETE_MATCHES, DELETE)) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
                statement.setString(2, tenant.id());
                statement.executeUpdate();
            }
        }
    }

    private static void putIdentity(Identity identity, Values values) throws SQLException {
        values.put(identity.source().label(), identity.externalId(), identity.address());
        values.put(identity.authorKey(), identity.textKey(), identity.publishedAt());
    }

    private static void putAddress(Origin origin, Values values) throws SQLException {
        Link link = origin.link();
        values.put(link == null ? null : link.url(), origin.domain(), Link.RULES);
    }

    private static void putValues(Known state, Values values) throws SQLException {
        Metrics metrics = state.values().counts().metrics();
        values.put(state.values().counts().followers(), metrics.likes(), metrics.comments());
        values.put(metrics.shares(), metrics.views(), metrics.reach());
        values.put(state.values().sentiment().name(), state.observedAt());
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
                switch (value) {
                    case null -> statement.setNull(++place, Types.NULL);
                    case Instant at -> statement.setObject(++place, at.atOffset(ZoneOffset.UTC));
                    default -> statement.setObject(++place, value);
                }
            }
        }

        void next() throws SQLException {
            statement.addBatch();
            place = 0;
        }
    }
}
