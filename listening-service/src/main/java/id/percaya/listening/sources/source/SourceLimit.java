package id.percaya.listening.sources.source;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Bounds the sources of a tenant. Those that are paused or halted count, because they can be
/// resumed; removed ones do not.
@ApplicationScoped
class SourceLimit {

    private static final int CONFLICT = 409;

    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('sources/' || ?, 0))";
    private static final String COUNT =
            "select count(*) from source where tenant_id = ? and state <> 'REMOVED'";

    private final DataSource requests;
    private final int most;

    SourceLimit(DataSource requests, SourceSettings settings) {
        this.requests = requests;
        this.most = settings.most();
    }

    /// In the transaction that registers another one. One of a tenant is registered at a time, so
    /// that two do not both become the last.
    ///
    /// @throws ProblemException if the tenant has as many as it may have
    void requireRoom(Tenant tenant) {
        try (Connection connection = requests.getConnection()) {
            lock(tenant, connection);
            if (count(tenant, connection) >= most) {
                throw new ProblemException(
                        CONFLICT,
                        "TOO_MANY_SOURCES",
                        "The organisation has " + most + " sources; remove one first.");
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static void lock(Tenant tenant, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, tenant.id());
            statement.execute();
        }
    }

    private static long count(Tenant tenant, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setString(1, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
