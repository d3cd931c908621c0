package id.percaya.listening.intake.renaming;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.timing.TenantLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/// Looks for tenants whose directory has changed, and compares their mentions with it.
@ApplicationScoped
class Renaming {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Transactions transactions;
    private final RenamingStep step;
    private final TenantLoop loop;

    Renaming(ChangedDirectories directories, Transactions transactions, RenamingStep step) {
        this.transactions = transactions;
        this.step = step;
        this.loop = new TenantLoop("renaming", PAUSE, directories::settled, this::run);
    }

    void begin(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    /// Returns early if the directory changes meanwhile; the loop finds what is left.
    void run(Tenant tenant) {
        String state = transactions.retrying(tenant, () -> step.begin(tenant));
        boolean isMore = true;
        while (isMore && !loop.isStopping()) {
            isMore = transactions.retrying(tenant, () -> step.next(tenant, state));
        }
    }
}
