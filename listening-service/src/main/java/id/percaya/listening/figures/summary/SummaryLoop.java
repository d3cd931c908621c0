package id.percaya.listening.figures.summary;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.eventlog.EventStoreWiring;
import id.percaya.kit.timing.TenantLoop;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Looks for hours that are over and have changed. Two instances that find the same one write its
/// summary once, because the second sees the first one's.
@ApplicationScoped
class SummaryLoop {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private static final String TENANTS =
            """
            select tenant_id from monitor_set t
             where exists (select from hour_change c where c.tenant_id = t.tenant_id and c.hour < ?)
            """;

    private final javax.sql.DataSource worker;
    private final HourChanges changes;
    private final TenantLoop loop;

    SummaryLoop(
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            HourChanges changes,
            HourSummarising summarising) {
        this.worker = worker;
        this.changes = changes;
        this.loop = new TenantLoop("summaries", PAUSE, this::tenants, summarising::summarise);
    }

    void begin(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    private List<Tenant> tenants() {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(TENANTS)) {
            statement.setObject(1, changes.ended().atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                List<Tenant> tenants = new ArrayList<>();
                while (row.next()) {
                    tenants.add(new Tenant(row.getString(1)));
                }
                return tenants;
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
