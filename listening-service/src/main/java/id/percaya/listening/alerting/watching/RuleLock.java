package id.percaya.listening.alerting.watching;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/// Lets one transaction at a time evaluate a rule for a monitor.
@ApplicationScoped
class RuleLock {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private final DataSource requests;

    RuleLock(DataSource requests) {
        this.requests = requests;
    }

    /// Waits for it; the end of the transaction releases it.
    void take(UUID rule, UUID monitor) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, "alert rule " + rule + " " + monitor);
            statement.execute();
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
