package id.percaya.listening.work.erasure;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.timing.TenantLoop;
import id.percaya.listening.intake.stored.StoredMentionUpgrades;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Erases the mentions of authors whose erasure was ordered, in batches. Each batch is a
/// transaction, so a restart goes on where it was.
@ApplicationScoped
class ErasureLoop {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Transactions transactions;
    private final StoredMentionUpgrades upgrades;
    private final RunningErasures running;
    private final ErasureStep step;
    private final TenantLoop loop;

    ErasureLoop(
            TenantsWithWork tenants,
            Transactions transactions,
            StoredMentionUpgrades upgrades,
            RunningErasures running,
            ErasureStep step) {
        this.transactions = transactions;
        this.upgrades = upgrades;
        this.running = running;
        this.step = step;
        this.loop = new TenantLoop("erasure", PAUSE, tenants::withErasures, this::run);
    }

    void begin(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    /// An erasure that fails keeps no later one waiting.
    private void run(Tenant tenant) {
        upgrades.run(tenant);
        List<RuntimeException> failures = new ArrayList<>();
        for (UUID erasure : running.of(tenant)) {
            try {
                run(tenant, erasure);
            } catch (RuntimeException failed) {
                failures.add(failed);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    private void run(Tenant tenant, UUID erasure) {
        boolean isMore = true;
        while (isMore && !loop.isStopping()) {
            isMore = transactions.retrying(tenant, () -> step.next(tenant, erasure));
        }
    }
}
