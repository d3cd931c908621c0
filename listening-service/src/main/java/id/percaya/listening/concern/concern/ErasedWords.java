package id.percaya.listening.concern.concern;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.view.Sql;
import id.percaya.listening.concern.emerging.Emergence;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// After mentions of a concern were erased or deleted, takes the terms out of it that no three
/// stories of three authors have any more. An erased mention stays counted, a deleted one goes.
/// Triggers of `mention` note the concerns.
@ApplicationScoped
class ErasedWords {

    private static final String NEXT =
            """
            delete from concern_change
             where tenant_id = ?
               and concern_id = (select concern_id from concern_change where tenant_id = ? limit 1)
            returning concern_id
            """;
    private static final String AGAIN =
            "insert into concern_change (tenant_id, concern_id) values (?, ?)";
    private static final String FOLLOW =
            """
            insert into concern_change (tenant_id, concern_id)
            select tenant_id, merged_into from concern where id = ? and merged_into is not null
            """;
    private static final String ERASED =
            """
            update concern_mention x set keys = '{}'
              from mention m
             where x.concern_id = ? and m.id = x.mention_id
               and m.text_state = 'REMOVED' and x.keys is distinct from '{}'
            """;
    private static final String DELETED =
            """
            delete from concern_mention x
             where x.concern_id = ? and not exists (select from mention m where m.id = x.mention_id)
            """;
    private static final String RARE =
            """
            delete from concern_term
             where concern_id = ? and key not in (
               select k.key
                 from concern_mention x
                cross join unnest(x.keys) k (key)
                 join mention m on m.id = x.mention_id
                 left join mention_story s on s.mention_id = m.id
                where x.concern_id = ?
                group by k.key
               having count(distinct coalesce(s.story_id, m.id)) >= ?
                  and count(distinct coalesce(m.author_key, m.domain, m.id::text)) >= ?)
            """;

    private final DataSource requests;
    private final UnknownKeys unknown;

    ErasedWords(DataSource requests, UnknownKeys unknown) {
        this.requests = requests;
        this.unknown = unknown;
    }

    /// One concern, or a part of one, in a transaction of the tenant.
    ///
    /// @return false when nothing was left
    boolean next(Tenant tenant) {
        try (Connection connection = requests.getConnection()) {
            UUID concern = taken(tenant, connection);
            if (concern == null) {
                return false;
            }
            ConcernEvidence.lock(new ConcernId(concern), connection);
            var _ = Sql.write(connection, FOLLOW, concern);
            var _ = Sql.write(connection, ERASED, concern);
            var _ = Sql.write(connection, DELETED, concern);
            if (unknown.isMoreAfterSome(concern, connection)) {
                var _ = Sql.write(connection, AGAIN, tenant.id(), concern);
                return true;
            }
            int fewest = Emergence.FEWEST;
            var _ = Sql.write(connection, RARE, concern, concern, fewest, fewest);
            ConcernEvidence.count(new ConcernId(concern), connection);
            return true;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static @Nullable UUID taken(Tenant tenant, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setString(1, tenant.id());
            statement.setString(2, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getObject(1, UUID.class) : null;
            }
        }
    }
}
