package id.percaya.listening.alerting.watching;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.timing.TenantLoop;
import id.percaya.listening.alerting.watching.SilenceLooks.Look;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Looks at the monitors whose silence may have become too long, because no mention arrives that
/// would tell it.
@ApplicationScoped
class SilenceLoop {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Transactions transactions;
    private final SilenceLooks looks;
    private final SilenceEvaluation evaluation;
    private final Clock clock;
    private final TenantLoop loop;

    SilenceLoop(
            Transactions transactions,
            SilenceLooks looks,
            SilenceEvaluation evaluation,
            Clock clock) {
        this.transactions = transactions;
        this.looks = looks;
        this.evaluation = evaluation;
        this.clock = clock;
        this.loop = new TenantLoop("silences", PAUSE, this::tenants, this::look);
    }

    void begin(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    private List<Tenant> tenants() {
        return looks.tenants(clock.instant());
    }

    private void look(Tenant tenant) {
        look(tenant, clock);
    }

    /// A look that fails keeps no other waiting.
    void look(Tenant tenant, InstantSource time) {
        RuntimeException first = null;
        for (Look due : looks.due(tenant, time.instant())) {
            if (loop.isStopping()) {
                return;
            }
            try {
                look(tenant, due, time);
            } catch (RuntimeException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private void look(Tenant tenant, Look due, InstantSource time) {
        EventMetadata cause =
                new EventMetadata(tenant, EventMetadata.PERCAYA, Ids.next(), null, null);
        Optional<Instant> _ =
                transactions.retrying(
                        tenant, () -> evaluation.look(due.rule(), due.monitor(), time, cause));
    }
}
