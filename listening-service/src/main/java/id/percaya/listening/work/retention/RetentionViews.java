package id.percaya.listening.work.retention;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/// The setting of a tenant. Needs a transaction of the tenant.
@ApplicationScoped
public class RetentionViews {

    /// For those that have chosen nothing.
    public static final int UNSET_DAYS = 400;

    private static final String SETTING =
            "select version, days from retention_setting where tenant_id = ?";

    private final DataSource requests;

    RetentionViews(DataSource requests) {
        this.requests = requests;
    }

    RetentionDetails of(Tenant tenant) {
        try (Connection connection = requests.getConnection()) {
            return of(tenant, connection);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    public int days(Tenant tenant, Connection connection) throws SQLException {
        return of(tenant, connection).days();
    }

    private static RetentionDetails of(Tenant tenant, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SETTING)) {
            statement.setString(1, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? new RetentionDetails(row.getInt(1), row.getInt(2))
                        : new RetentionDetails(0, UNSET_DAYS);
            }
        }
    }
}
