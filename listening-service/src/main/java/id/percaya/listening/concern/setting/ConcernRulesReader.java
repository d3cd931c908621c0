package id.percaya.listening.concern.setting;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/// Reads the rules of a tenant; the usual ones until it has chosen.
@ApplicationScoped
public class ConcernRulesReader {

    private static final String RULES =
            """
            select version, confirm_from_authors, answer_within, quiet_after
              from concern_setting where tenant_id = ?
            """;

    private final DataSource requests;

    ConcernRulesReader(DataSource requests) {
        this.requests = requests;
    }

    private record Stored(int version, ConcernRules rules) {}

    public ConcernRules of(Tenant tenant) {
        return stored(tenant).rules();
    }

    ConcernSettingDetails details(Tenant tenant) {
        Stored stored = stored(tenant);
        return ConcernSettingDetails.of(stored.version(), stored.rules());
    }

    private Stored stored(Tenant tenant) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(RULES)) {
            statement.setString(1, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? stored(row) : new Stored(0, ConcernRules.USUAL);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getInt("version"),
                new ConcernRules(
                        row.getObject("confirm_from_authors", Integer.class),
                        Duration.parse(row.getString("answer_within")),
                        Duration.parse(row.getString("quiet_after"))));
    }
}
