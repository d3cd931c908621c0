package id.percaya.listening.concern.concern;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.view.Sql;
import id.percaya.listening.concern.concern.ConcernEvidence.HeardMention;
import id.percaya.listening.concern.concern.ConcernEvidence.ScoredTerm;
import id.percaya.listening.intake.stored.MentionLock;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Stores terms and mentions of a concern, whose lock the caller holds.
///
/// The texts were read before, and some of them may be erased by now. An erasure notes the concerns
/// of the mentions that it finds stored; so new mentions are stored under the lock of the tenant's
/// mentions, and the concern is noted here for those that were gone before.
final class AddedEvidence {

    private static final String TERM =
            """
            insert into concern_term (concern_id, tenant_id, monitor_id, key, term, score)
            values (?, ?, ?, ?, ?, ?)
            on conflict (concern_id, key) do update set score = excluded.score
             where concern_term.score < excluded.score
            """;
    private static final String LACKING =
            """
            select h.id
              from unnest(?::uuid[], ?::text[]) h (id, keys)
              left join concern_mention x on x.concern_id = ? and x.mention_id = h.id
             where x.mention_id is null or not x.keys @> h.keys::bigint[]
            """;
    private static final String MENTIONS =
            """
            insert into concern_mention as x (concern_id, tenant_id, mention_id, published_at, keys)
            select ?, m.tenant_id, m.id, m.published_at,
                   case m.text_state when 'REMOVED' then '{}' else h.keys::bigint[] end
              from unnest(?::uuid[], ?::text[]) h (id, keys) join mention m on m.id = h.id
            on conflict (concern_id, mention_id) do update
               set keys = array(select distinct unnest(x.keys || excluded.keys))
             where not x.keys @> excluded.keys
            """;
    private static final String NOTE_GONE =
            """
            insert into concern_change (tenant_id, concern_id)
            select ?, ?
             where exists (
               select from unnest(?::uuid[]) h (id) left join mention m on m.id = h.id
                where m.id is null or m.text_state = 'REMOVED')
            """;

    private final ConcernId concern;
    private final Tenant tenant;
    private final MentionLock lock;
    private final Connection connection;

    AddedEvidence(ConcernId concern, Tenant tenant, MentionLock lock, Connection connection) {
        this.concern = concern;
        this.tenant = tenant;
        this.lock = lock;
        this.connection = connection;
    }

    /// A repeat takes no lock of the mentions.
    void add(UUID monitor, Collection<ScoredTerm> terms, Collection<HeardMention> heard)
            throws SQLException {
        int written = 0;
        for (ScoredTerm each : terms) {
            written += add(monitor, each);
        }
        List<HeardMention> lacking = lacking(heard);
        if (!lacking.isEmpty()) {
            lock.take(tenant, connection);
            written +=
                    Sql.write(connection, MENTIONS, concern.value(), ids(lacking), keys(lacking));
        }
        if (written > 0) {
            var _ = Sql.write(connection, NOTE_GONE, tenant.id(), concern.value(), ids(heard));
        }
    }

    private int add(UUID monitor, ScoredTerm term) throws SQLException {
        return Sql.write(
                connection,
                TERM,
                concern.value(),
                tenant.id(),
                monitor,
                term.key(),
                term.term(),
                term.score());
    }

    private List<HeardMention> lacking(Collection<HeardMention> heard) throws SQLException {
        Set<UUID> lacking = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(LACKING)) {
            statement.setArray(1, ids(heard));
            statement.setArray(2, keys(heard));
            statement.setObject(3, concern.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lacking.add(row.getObject(1, UUID.class));
                }
            }
        }
        return heard.stream().filter(each -> lacking.contains(each.id())).toList();
    }

    private Array ids(Collection<HeardMention> heard) throws SQLException {
        return connection.createArrayOf("uuid", heard.stream().map(HeardMention::id).toArray());
    }

    private Array keys(Collection<HeardMention> heard) throws SQLException {
        return connection.createArrayOf(
                "text", heard.stream().map(each -> ConcernEvidence.literal(each.keys())).toArray());
    }
}
