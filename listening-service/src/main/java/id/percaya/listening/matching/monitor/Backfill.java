package id.percaya.listening.matching.monitor;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.listening.matching.query.StoredQueries;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Matches an active monitor against all stored mentions, in batches of one transaction each.
/// Matches of earlier versions are deleted at the end only, so that figures do not dip meanwhile.
@ApplicationScoped
class Backfill {

    private static final UUID FIRST = new UUID(0, 0);

    private final Transactions transactions;
    private final MonitorViews monitors;
    private final BackfillStep step;

    Backfill(Transactions transactions, MonitorViews monitors, BackfillStep step) {
        this.transactions = transactions;
        this.monitors = monitors;
        this.step = step;
    }

    /// Does nothing if the monitor is no longer active; its next activation runs a new backfill.
    void run(Tenant tenant, UUID id) {
        Optional<MonitorDetails> monitor = transactions.call(tenant, () -> monitors.find(id));
        monitor.filter(found -> found.state() == MonitorState.ACTIVE)
                .ifPresent(active -> apply(tenant, active));
    }

    private void apply(Tenant tenant, MonitorDetails monitor) {
        try (StoredQueries query =
                new StoredQueries(Map.of(monitor.id(), ActiveMonitorSet.parsed(monitor.query())))) {
            Optional<UUID> last = Optional.of(FIRST);
            while (last.isPresent()) {
                UUID after = last.get();
                last = transactions.call(tenant, () -> step.match(tenant, monitor, query, after));
            }
        }
        transactions.call(tenant, () -> step.finish(tenant, monitor));
    }
}
