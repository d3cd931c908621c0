package id.percaya.listening.intake.author;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Turns the keys that were stored without a secret into keys with it, before a tenant's next
/// mentions are compared with them.
@ApplicationScoped
public class AuthorUpgrade {

    private static final int ROWS = 1000;

    private static final String OUTDATED =
            """
            select id, author_key from mention where tenant_id = ? and author_rules < 2
             limit 1000 for update
            """;
    private static final String UPDATE =
            "update mention set author_key = ?, author_rules = 2 where id = ? and author_rules < 2";

    private final Transactions transactions;
    private final DataSource requests;
    private final AuthorSecrets secrets;
    private final Set<String> upgraded = ConcurrentHashMap.newKeySet();

    AuthorUpgrade(Transactions transactions, DataSource requests, AuthorSecrets secrets) {
        this.transactions = transactions;
        this.requests = requests;
        this.secrets = secrets;
    }

    private record Outdated(UUID id, @Nullable String key) {}

    /// Does nothing when it has finished before.
    public void run(Tenant tenant) {
        if (!upgraded.contains(tenant.id())) {
            AuthorSecret secret = secrets.of(tenant);
            int rows = ROWS;
            while (rows == ROWS) {
                rows = transactions.retrying(tenant, () -> upgrade(tenant, secret));
            }
            upgraded.add(tenant.id());
        }
    }

    private int upgrade(Tenant tenant, AuthorSecret secret) {
        try (Connection connection = requests.getConnection();
                PreparedStatement update = connection.prepareStatement(UPDATE)) {
            List<Outdated> outdated = outdated(tenant, connection);
            for (Outdated each : outdated) {
                update.setString(1, each.key() == null ? null : secret.keyOf(each.key()));
                update.setObject(2, each.id());
                update.addBatch();
            }
            update.executeBatch();
            return outdated.size();
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static List<Outdated> outdated(Tenant tenant, Connection connection)
            throws SQLException {
        List<Outdated> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(OUTDATED)) {
            statement.setString(1, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(new Outdated(row.getObject(1, UUID.class), row.getString(2)));
                }
            }
        }
        return rows;
    }
}
