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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Erases the texts and authors that are older than their organisation keeps them, in batches. The
/// rows that are left say how far it has come.
@ApplicationScoped
class Expiry {

    private final Transactions transactions;
    private final StoredMentionUpgrades upgrades;
    private final ExpiryStep step;
    private final TenantLoop loop;

    Expiry(
            TenantsWithWork tenants,
            Transactions transactions,
            StoredMentionUpgrades upgrades,
            ExpiryStep step,
            @ConfigProperty(name = "percaya.retention.every", defaultValue = "PT1M")
                    Duration every) {
        this.transactions = transactions;
        this.upgrades = upgrades;
        this.step = step;
        this.loop = new TenantLoop("retention", every, tenants::withExpired, this::run);
    }

    void begin(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    void run(Tenant tenant) {
        upgrades.run(tenant);
        boolean isMore = true;
        while (isMore && !loop.isStopping()) {
            isMore = transactions.retrying(tenant, () -> step.next(tenant));
        }
    }
}
