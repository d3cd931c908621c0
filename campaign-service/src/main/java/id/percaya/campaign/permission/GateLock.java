package id.percaya.campaign.permission;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/// One advisory lock for each tenant that orders claims against halts and withdrawals in the log.
/// Claims share it; a halt or a withdrawal excludes them all. It is held until the transaction
/// ends.
///
/// Take it before the transaction's first write. The log is ordered by transaction id, and the
/// first write assigns that id. An id assigned before the lock could be older than that of a claim
/// recorded while this transaction waited for the lock. Taking the lock itself assigns no id.
@ApplicationScoped
public class GateLock {

    private static final String KEY = "hashtextextended('publish-gate:' || ?, 0)";

    /// Both in one round trip: whether this transaction has written before, and the lock.
    private static final String SHARED =
            "select pg_current_xact_id_if_assigned() is not null, pg_advisory_xact_lock_shared("
                    + KEY
                    + ")";

    private static final String EXCLUSIVE =
            "select pg_current_xact_id_if_assigned() is not null, pg_advisory_xact_lock("
                    + KEY
                    + ")";

    private final DataSource requests;
    private final TransactionSynchronizationRegistry transaction;

    GateLock(DataSource requests, TransactionSynchronizationRegistry transaction) {
        this.requests = requests;
        this.transaction = transaction;
    }

    /// For a claim. Runs beside other claims, but never beside a halt or a withdrawal.
    public void lockShared(Tenant tenant) {
        if (!holds(Mode.SHARED, tenant) && !holds(Mode.EXCLUSIVE, tenant)) {
            lock(SHARED, tenant);
            transaction.putResource(new Held(Mode.SHARED, tenant), true);
        }
    }

    /// For a halt or a withdrawal. Waits for the claims in progress and makes later ones wait.
    public void lockExclusive(Tenant tenant) {
        if (!holds(Mode.EXCLUSIVE, tenant)) {
            lock(EXCLUSIVE, tenant);
            transaction.putResource(new Held(Mode.EXCLUSIVE, tenant), true);
        }
    }

    private boolean holds(Mode mode, Tenant tenant) {
        return transaction.getResource(new Held(mode, tenant)) != null;
    }

    private void lock(String sql, Tenant tenant) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (row.getBoolean(1)) {
                    throw new IllegalStateException(
                            "the gate lock must be taken before the transaction's first write");
                }
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private enum Mode {
        SHARED,
        EXCLUSIVE
    }

    /// The key under which the transaction registry remembers a lock that this transaction holds.
    private record Held(Mode mode, Tenant tenant) {}
}
