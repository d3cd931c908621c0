package id.percaya.campaign.permission;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Gives claims on one side and halts and withdrawals on the other an order in the log: they do not
/// overlap. A transaction holds the lock until it has committed.
///
/// The lock must come before the transaction's first write: the log is ordered by the writing
/// transactions' ids, and an id taken before the lock could be older than that of a claim that was
/// recorded while this transaction waited. Taking the lock itself writes nothing.
@ApplicationScoped
public class GateLock {

    private static final String KEY = "hashtextextended('publish-gate:' || ?, 0)";
    private static final String TOGETHER = "select pg_advisory_xact_lock_shared(" + KEY + ")";
    private static final String ALONE = "select pg_advisory_xact_lock(" + KEY + ")";

    /// The key's upper half, lower half and the mode, as pg_locks shows them.
    private static final String WRITTEN_BEFORE =
            """
            select pg_current_xact_id_if_assigned() is not null
               and not exists (select from pg_locks
                    where locktype = 'advisory' and pid = pg_backend_pid() and granted
                      and mode = ? and objsubid = 1
                      and database = (select oid from pg_database
                                       where datname = current_database())
                      and ((classid::bigint << 32) | objid::bigint)
                          = hashtextextended('publish-gate:' || ?, 0))
            """;

    private final DataSource requests;

    GateLock(DataSource requests) {
        this.requests = requests;
    }

    /// For a claim: beside other claims, never beside a halt or a withdrawal.
    public void together(Tenant tenant) {
        take(TOGETHER, "ShareLock", tenant);
    }

    /// For a halt or a withdrawal: after the claims under way, before any other.
    public void alone(Tenant tenant) {
        take(ALONE, "ExclusiveLock", tenant);
    }

    private void take(String lock, String mode, Tenant tenant) {
        try (Connection connection = requests.getConnection()) {
            if (hasWrittenBefore(connection, mode, tenant)) {
                throw new IllegalStateException("the gate's lock must come before the first write");
            }
            try (PreparedStatement statement = connection.prepareStatement(lock)) {
                statement.setString(1, tenant.id());
                statement.execute();
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static boolean hasWrittenBefore(Connection connection, String mode, Tenant tenant)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WRITTEN_BEFORE)) {
            statement.setString(1, mode);
            statement.setString(2, tenant.id());
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
