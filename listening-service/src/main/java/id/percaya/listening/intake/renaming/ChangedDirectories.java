package id.percaya.listening.intake.renaming;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.eventlog.EventStoreWiring;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The tenants whose mentions were compared with another state of the directory, or not to the end.
@ApplicationScoped
class ChangedDirectories {

    private static final String CHANGED =
            """
            select d.tenant_id, d.state
              from (select tenant_id, count(*) || '/' || sum(version) as state
                      from directory_entry group by tenant_id) d
              left join mention_naming n using (tenant_id)
             where n.ended_at is null or n.state <> d.state
            """;

    private final javax.sql.DataSource worker;
    private Map<Tenant, String> before = Map.of();

    ChangedDirectories(@DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker) {
        this.worker = worker;
    }

    /// Those that have not changed since the last look: a file of entries changes the directory
    /// with each of them. One thread looks.
    List<Tenant> settled() {
        Map<Tenant, String> now = changed();
        List<Tenant> settled =
                now.entrySet().stream()
                        .filter(each -> Objects.equals(before.get(each.getKey()), each.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        before = now;
        return settled;
    }

    private Map<Tenant, String> changed() {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(CHANGED);
                ResultSet row = statement.executeQuery()) {
            Map<Tenant, String> changed = new HashMap<>();
            while (row.next()) {
                changed.put(new Tenant(row.getString(1)), row.getString(2));
            }
            return changed;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
