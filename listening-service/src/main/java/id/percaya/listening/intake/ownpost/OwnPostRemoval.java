package id.percaya.listening.intake.ownpost;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.Link;
import id.percaya.listening.intake.stored.MentionLock;
import id.percaya.listening.intake.stored.MentionStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Notes an own post and removes the mention that it came in as, in the current transaction.
@ApplicationScoped
class OwnPostRemoval {

    private static final String CAME_IN =
            """
            select id, external_id from mention
             where tenant_id = ? and canonical_url = ? and kind = any (?) and parent_external_id is null
            """;

    private final DataSource requests;
    private final MentionLock lock;
    private final OwnPosts posts;
    private final MentionStore mentions;

    OwnPostRemoval(DataSource requests, MentionLock lock, OwnPosts posts, MentionStore mentions) {
        this.requests = requests;
        this.lock = lock;
        this.posts = posts;
        this.mentions = mentions;
    }

    void note(Tenant tenant, UUID publication, Link link) {
        try (Connection connection = requests.getConnection()) {
            lock.take(tenant, connection);
            posts.add(tenant, publication, link, connection);
            mentions.delete(tenant, cameIn(tenant, link, connection), connection);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static List<UUID> cameIn(Tenant tenant, Link link, Connection connection)
            throws SQLException {
        Object[] kinds =
                Arrays.stream(Kind.values()).filter(OwnPosts::isPost).map(Kind::name).toArray();
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(CAME_IN)) {
            statement.setString(1, tenant.id());
            statement.setString(2, link.canonical());
            statement.setArray(3, connection.createArrayOf("text", kinds));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (OwnPosts.isOfPage(row.getString(2), link.canonical())) {
                        ids.add(row.getObject(1, UUID.class));
                    }
                }
            }
        }
        return ids;
    }
}
