package id.percaya.listening.intake.rereading;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.timing.TenantLoop;
import id.percaya.listening.intake.author.AuthorUpgrade;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/// Looks for tenants whose mentions are to be read again, and reads them.
@ApplicationScoped
class Rereading {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Transactions transactions;
    private final AuthorUpgrade authors;
    private final RereadingStep step;
    private final TenantLoop loop;

    Rereading(
            OutdatedTenants tenants,
            Transactions transactions,
            AuthorUpgrade authors,
            RereadingStep step) {
        this.transactions = transactions;
        this.authors = authors;
        this.step = step;
        this.loop = new TenantLoop("rereading", PAUSE, tenants::read, this::run);
    }

    void begin(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    /// Returns early if the choice changes meanwhile or another instance reads; the loop finds what
    /// is left.
    void run(Tenant tenant) {
        authors.run(tenant);
        String target = transactions.retrying(tenant, () -> step.begin(tenant));
        boolean isMore = true;
        while (isMore && !loop.isStopping()) {
            isMore = transactions.retrying(tenant, () -> step.next(tenant, target));
        }
    }
}
