package id.percaya.listening.concern.finding;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
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
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Goes through the monitors whose hours have changed or whose windows wait to be judged.
@ApplicationScoped
class ConcernFinding {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final String TENANTS =
            """
            select tenant_id from monitor_set t
             where exists (select from term_change c where c.tenant_id = t.tenant_id and c.hour < ?)
                or exists (select from term_window w where w.tenant_id = t.tenant_id and not w.judged)
            """;
    private static final String MONITORS =
            """
            select id from monitor m
             where m.tenant_id = ?
               and (exists (select from term_change c
                             where c.tenant_id = m.tenant_id and c.monitor_id = m.id and c.hour < ?)
                 or exists (select from term_window w
                             where w.tenant_id = m.tenant_id and w.monitor_id = m.id and not w.judged))
            """;

    private final javax.sql.DataSource worker;
    private final MonitorFinding finding;
    private final Clock clock;
    private final TenantLoop loop;

    ConcernFinding(
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            MonitorFinding finding,
            Clock clock) {
        this.worker = worker;
        this.finding = finding;
        this.clock = clock;
        this.loop = new TenantLoop("concerns", PAUSE, this::tenants, this::find);
    }

    void begin(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    private List<Tenant> tenants() {
        return Jdbc.list(worker, row -> new Tenant(row.getString(1)), TENANTS, ended());
    }

    /// A monitor that fails keeps no other waiting.
    private void find(Tenant tenant) {
        RuntimeException first = null;
        for (UUID monitor : monitors(tenant)) {
            if (loop.isStopping()) {
                return;
            }
            try {
                finding.find(tenant, monitor, loop::isStopping);
            } catch (RuntimeException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private List<UUID> monitors(Tenant tenant) {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(MONITORS)) {
            statement.setString(1, tenant.id());
            statement.setObject(2, ended());
            try (ResultSet row = statement.executeQuery()) {
                List<UUID> monitors = new ArrayList<>();
                while (row.next()) {
                    monitors.add(row.getObject(1, UUID.class));
                }
                return monitors;
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// Hours that began before this are over.
    private OffsetDateTime ended() {
        return clock.instant()
                .minus(WindowCounting.WATERMARK)
                .truncatedTo(ChronoUnit.HOURS)
                .atOffset(ZoneOffset.UTC);
    }
}
