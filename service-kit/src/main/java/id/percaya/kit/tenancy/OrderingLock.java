package id.percaya.kit.tenancy;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Advisory locks that order commands whose rule is about several streams. Each is held until the
/// transaction ends.
///
/// Take it before the transaction's first write. The log is ordered by transaction id, and the
/// first write assigns that id. An id assigned before the lock could be older than that of a
/// command recorded while this transaction waited for the lock. Taking the lock itself assigns no
/// id.
@ApplicationScoped
public class OrderingLock {

    /// Both in one round trip: whether this transaction has written before, and the lock.
    private static final String LOCK =
            """
            select pg_current_xact_id_if_assigned() is not null,
                   pg_advisory_xact_lock(hashtextextended(? || ':' || ? || ':' || ?, 0))
            """;

    private final DataSource requests;
    private final TransactionSynchronizationRegistry transaction;

    OrderingLock(DataSource requests, TransactionSynchronizationRegistry transaction) {
        this.requests = requests;
        this.transaction = transaction;
    }

    /// Waits for the commands of the tenant that hold the same lock.
    ///
    /// @param rule that needs the order, such as `suspension-once`
    /// @param subject of the rule, such as the code of a facility
    public void hold(String rule, Tenant tenant, String subject) {
        Held held = new Held(rule, tenant, subject);
        if (transaction.getResource(held) == null) {
            lock(held);
            transaction.putResource(held, true);
        }
    }

    private void lock(Held held) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, held.rule());
            statement.setString(2, held.tenant().id());
            statement.setString(3, held.subject());
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
    private record Held(String rule, Tenant tenant, String subject) {}
}
