package id.percaya.listening.intake.setting;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.understood.SentimentBasis;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reads the mood that counts for a tenant. Read it under the lock of the tenant's mentions, so
/// that it does not change while mentions are written.
@ApplicationScoped
public class SentimentBasisReader {

    private static final String BASIS = "select basis from sentiment_setting where tenant_id = ?";

    private final SentimentBasis unset;

    /// @param unset for tenants that have chosen nothing
    SentimentBasisReader(
            @ConfigProperty(name = "percaya.sentiment.basis", defaultValue = "MODEL")
                    SentimentBasis unset) {
        this.unset = unset;
    }

    public SentimentBasis of(Tenant tenant, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BASIS)) {
            statement.setString(1, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? SentimentBasis.valueOf(row.getString(1)) : unset;
            }
        }
    }

    public SentimentBasis ofTheUnset() {
        return unset;
    }
}
