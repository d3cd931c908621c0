package id.percaya.listening.concern.concern;

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

/// Looks a moment after an erasure through the words of the concerns that had the mentions.
@ApplicationScoped
class ErasedWordsLoop {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String TENANTS = "select distinct tenant_id from concern_change";

    private final javax.sql.DataSource worker;
    private final Transactions transactions;
    private final ErasedWords words;
    private final TenantLoop loop;

    ErasedWordsLoop(
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            Transactions transactions,
            ErasedWords words) {
        this.worker = worker;
        this.transactions = transactions;
        this.words = words;
        this.loop = new TenantLoop("words of erased mentions", PAUSE, this::tenants, this::run);
    }

    void begin(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    private void run(Tenant tenant) {
        boolean isMore = true;
        while (isMore && !loop.isStopping()) {
            isMore = transactions.retrying(tenant, () -> words.next(tenant));
        }
    }

    private List<Tenant> tenants() {
        return Jdbc.list(worker, row -> new Tenant(row.getString(1)), TENANTS);
    }
}
