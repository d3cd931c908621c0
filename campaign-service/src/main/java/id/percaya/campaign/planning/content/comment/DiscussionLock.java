package id.percaya.campaign.planning.content.comment;

import id.percaya.campaign.planning.content.ContentId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/// One advisory lock for each content, which orders its comments against its approvals in the log.
/// It is held until the transaction ends.
///
/// It is taken before the transaction's first write, for the reason that
/// [id.percaya.campaign.permission.GateLock] gives. Who needs both takes this one first.
@ApplicationScoped
class DiscussionLock {

    private static final String LOCK =
            """
            select pg_current_xact_id_if_assigned() is not null,
                   pg_advisory_xact_lock(hashtextextended('content-comments:' || ? || ':' || ?, 0))
            """;

    private final DataSource requests;
    private final TransactionSynchronizationRegistry transaction;

    DiscussionLock(DataSource requests, TransactionSynchronizationRegistry transaction) {
        this.requests = requests;
        this.transaction = transaction;
    }

    void hold(ContentId content, Tenant tenant) {
        Held held = new Held(content, tenant);
        if (transaction.getResource(held) == null) {
            lock(held);
            transaction.putResource(held, true);
        }
    }

    private void lock(Held held) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, held.tenant().id());
            statement.setString(2, held.content().value().toString());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (row.getBoolean(1)) {
                    throw new IllegalStateException(
                            "the lock must be taken before the transaction's first write");
                }
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// The key under which the transaction registry remembers a lock that this transaction holds.
    private record Held(ContentId content, Tenant tenant) {}
}
