package id.percaya.listening.intake.story;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
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

/// Gives each mention its story, a moment after it was stored, so that no import waits for it.
@ApplicationScoped
class StoryGrouping {

    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int BATCHES_IN_A_ROW = 20;

    /// Each tenant that ever imported has a set of monitors.
    private static final String WAITING =
            """
            select tenant_id from monitor_set t
             where exists (select from story_queue q where q.tenant_id = t.tenant_id)
            """;

    private final javax.sql.DataSource worker;
    private final Transactions transactions;
    private final StoryStep step;
    private final TenantLoop loop;

    StoryGrouping(
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            Transactions transactions,
            StoryStep step) {
        this.worker = worker;
        this.transactions = transactions;
        this.step = step;
        this.loop = new TenantLoop("stories", PAUSE, this::tenants, this::group);
    }

    void begin(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    /// Some batches, so that a tenant's large file keeps no other waiting.
    private void group(Tenant tenant) {
        try {
            int batches = 0;
            while (!loop.isStopping()
                    && batches < BATCHES_IN_A_ROW
                    && transactions.call(tenant, () -> step.next(tenant))) {
                batches++;
            }
        } catch (RuntimeException failed) {
            step.forget(tenant);
            throw failed;
        }
    }

    private List<Tenant> tenants() {
        return Jdbc.list(worker, row -> new Tenant(row.getString(1)), WAITING);
    }
}
