package id.percaya.listening.intake.stored;

import id.percaya.eventstore.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// Lets one transaction at a time change a tenant's mentions. Identities need it, because a unique
/// index cannot say that an address counts only where an id is missing; and so does the mood that
/// counts, which follows from several columns and the tenant's setting.
///
/// Take it before the lock of the active monitors, and read the setting after it.
@ApplicationScoped
public class MentionLock {

    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('mentions/' || ?, 0))";

    /// Waits for the lock, which holds until the transaction ends.
    public void take(Tenant tenant, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, tenant.id());
            statement.execute();
        }
    }
}
