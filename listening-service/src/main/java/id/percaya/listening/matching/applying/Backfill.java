package id.percaya.listening.matching.applying;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.listening.matching.index.StoredQueries;
import id.percaya.listening.matching.monitor.MonitorDetails;
import id.percaya.listening.matching.monitor.MonitorState;
import id.percaya.listening.matching.monitor.MonitorViews;
import id.percaya.listening.matching.query.Query;
import id.percaya.listening.matching.query.StoredText;
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
    private final AuthorPseudonyms authors;

    Backfill(
            Transactions transactions,
            MonitorViews monitors,
            BackfillStep step,
            AuthorPseudonyms authors) {
        this.transactions = transactions;
        this.monitors = monitors;
        this.step = step;
        this.authors = authors;
    }

    /// Does nothing if the monitor is no longer active; its next activation runs a new backfill.
    void run(Tenant tenant, UUID id) {
        Optional<MonitorDetails> monitor = transactions.call(tenant, () -> monitors.find(id));
        monitor.filter(found -> found.state() == MonitorState.ACTIVE)
                .ifPresent(active -> apply(tenant, active));
    }

    private void apply(Tenant tenant, MonitorDetails monitor) {
        Query query = StoredText.read(monitor.query(), monitor.queryLanguage());
        StoredQueries stored = new StoredQueries(Map.of(monitor.id(), query), authors.of(tenant));
        Optional<UUID> last = Optional.of(FIRST);
        while (last.isPresent()) {
            UUID after = last.get();
            last = transactions.call(tenant, () -> step.match(tenant, monitor, stored, after));
        }
        transactions.call(tenant, () -> step.finish(tenant, monitor));
    }
}
