package id.percaya.listening.concern.concern;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.view.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// Moves the rows of a merged concern. Where one of a mention's rows has unknown keys, so has the
/// moved one; they are found when the concern is looked through.
final class MergedEvidence {

    private static final String MERGED =
            " in (select id from concern where id = ? and merged_into = ?)";
    private static final String TERMS =
            """
            insert into concern_term (concern_id, tenant_id, monitor_id, key, term, score)
            select ?, tenant_id, monitor_id, key, term, score from concern_term where concern_id
            """
                    + MERGED
                    + """
                     on conflict (concern_id, key) do update
                        set score = greatest(concern_term.score, excluded.score)
                    """;
    private static final String MENTIONS =
            """
            insert into concern_mention as x (concern_id, tenant_id, mention_id, published_at, keys)
            select ?, tenant_id, mention_id, published_at, keys from concern_mention where concern_id
            """
                    + MERGED
                    + """
                     on conflict (concern_id, mention_id) do update
                        set keys = case when x.keys is null or excluded.keys is null then null
                                        else array(select distinct unnest(x.keys || excluded.keys)) end
                    """;
    private static final String DELETE_TERMS = "delete from concern_term where concern_id" + MERGED;
    private static final String DELETE_MENTIONS =
            "delete from concern_mention where concern_id" + MERGED;
    private static final String LOOK_THROUGH =
            "insert into concern_change (tenant_id, concern_id) values (?, ?)";

    private MergedEvidence() {}

    /// Under the locks of both. Mentions that are erased at the same moment are looked for once
    /// more.
    static void move(Tenant tenant, ConcernId merged, ConcernId into, Connection connection)
            throws SQLException {
        UUID from = merged.value();
        UUID to = into.value();
        var _ = Sql.write(connection, TERMS, to, from, to);
        var _ = Sql.write(connection, MENTIONS, to, from, to);
        var _ = Sql.write(connection, DELETE_TERMS, from, to);
        var _ = Sql.write(connection, DELETE_MENTIONS, from, to);
        var _ = Sql.write(connection, LOOK_THROUGH, tenant.id(), to);
    }
}
