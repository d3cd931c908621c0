package id.percaya.listening.figures.day;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.kit.eventlog.EventStoreWiring;
import id.percaya.kit.timing.TenantLoop;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;

/// Builds changed days in the background, and looks now and then for days that nobody has noted.
@ApplicationScoped
class DayLoops {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration SEARCH_PAUSE = Duration.ofMinutes(5);

    /// Each tenant that ever imported has a set of monitors.
    private static final String TENANTS = "select tenant_id from monitor_set";

    private final javax.sql.DataSource worker;
    private final TenantLoop building;
    private final TenantLoop search;

    DayLoops(
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            DayChanges changes,
            DayBuilding days) {
        this.worker = worker;
        this.building =
                new TenantLoop(
                        "figure days",
                        PAUSE,
                        changes::tenants,
                        tenant -> {
                            var _ = days.build(tenant);
                        });
        this.search =
                new TenantLoop(
                        "missing figure days", SEARCH_PAUSE, this::tenants, changes::noteMissing);
    }

    void begin(@Observes StartupEvent event) {
        building.start();
        search.start();
    }

    void stop(@Observes ShutdownEvent event) {
        building.stop();
        search.stop();
    }

    private List<Tenant> tenants() {
        return Jdbc.list(worker, row -> new Tenant(row.getString(1)), TENANTS);
    }
}
