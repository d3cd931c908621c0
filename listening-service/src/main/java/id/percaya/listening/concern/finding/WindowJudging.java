package id.percaya.listening.concern.finding;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.concern.concern.ConcernCommand.OpenConcern;
import id.percaya.listening.concern.concern.ConcernCounts;
import id.percaya.listening.concern.concern.ConcernEvidence;
import id.percaya.listening.concern.concern.ConcernId;
import id.percaya.listening.concern.concern.ConcernScope;
import id.percaya.listening.concern.concern.Concerns;
import id.percaya.listening.concern.emerging.Emergence;
import id.percaya.listening.concern.emerging.TermCluster;
import id.percaya.listening.concern.emerging.TermCounts;
import id.percaya.listening.concern.emerging.TermText;
import id.percaya.listening.concern.emerging.Terms;
import id.percaya.listening.concern.finding.KnownTerms.KnownConcern;
import id.percaya.listening.matching.monitor.MonitorDetails;
import id.percaya.listening.matching.monitor.MonitorViews;
import id.percaya.listening.matching.monitor.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/// Looks for emerging terms in a window that was counted, opens concerns for those that are new,
/// and adds the window's mentions to the concerns that are open. Worries about a competitor open
/// none.
@ApplicationScoped
class WindowJudging {

    private final DataSource requests;
    private final MonitorViews monitors;
    private final Concerns concerns;
    private final ConcernEvidence evidence;
    private final ConcernMerging merging;
    private final Clock clock;

    WindowJudging(
            DataSource requests,
            MonitorViews monitors,
            Concerns concerns,
            ConcernEvidence evidence,
            ConcernMerging merging,
            Clock clock) {
        this.requests = requests;
        this.monitors = monitors;
        this.concerns = concerns;
        this.evidence = evidence;
        this.merging = merging;
        this.clock = clock;
    }

    /// In a transaction of the tenant; the first window that nobody has judged, once the stories of
    /// its mentions are known.
    ///
    /// @return whether there was one
    boolean judge(Tenant tenant, UUID monitor) {
        try (Connection connection = requests.getConnection()) {
            if (!MonitorTurn.take(monitor, connection)) {
                return false;
            }
            TermWindows windows = new TermWindows(tenant.id(), monitor, connection);
            Optional<TermWindow> next = windows.firstUnjudged();
            Optional<MonitorDetails> about = monitors.find(monitor);
            if (next.isEmpty() || about.isEmpty()) {
                return false;
            }
            TermChanges changes = new TermChanges(tenant.id(), monitor, connection);
            if (changes.isTooEarly(next.get().until())) {
                return false;
            }
            judge(new Case(tenant, about.get(), next.get()), windows, connection);
            windows.judged(next.get());
            return true;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private record Case(Tenant tenant, MonitorDetails monitor, TermWindow window) {}

    private void judge(Case found, TermWindows windows, Connection connection) throws SQLException {
        TermWindow window = found.window();
        Map<Long, Double> emerging = emerging(found, windows);
        KnownTerms known = KnownTerms.of(found.monitor().id(), window.until(), connection);
        if (emerging.isEmpty() && known.isEmpty()) {
            return;
        }
        List<TermText> texts =
                MonitorTexts.of(found.tenant().id(), found.monitor().id(), connection)
                        .read(
                                window,
                                term ->
                                        known.isOpen(term)
                                                || emerging.containsKey(Terms.key(term)));
        // texts that were erased since the window was counted have no terms
        emerging.keySet().retainAll(TermCounts.of(texts).heardBy(Emergence.FEWEST));
        List<TermCluster> clusters =
                TermCluster.of(texts, emerging).stream()
                        .filter(cluster -> !known.isDismissed(cluster.terms()))
                        .toList();
        merging.merge(found.tenant(), clusters, known);
        Map<ConcernId, Findings> findings = new LinkedHashMap<>();
        for (TermCluster cluster : clusters) {
            known.findings(concern(found, cluster, known), findings).add(cluster, emerging);
        }
        known.join(texts, findings);
        findings.forEach(
                (id, each) -> each.addTo(id, found.tenant(), found.monitor().id(), evidence));
    }

    private static Map<Long, Double> emerging(Case found, TermWindows windows) throws SQLException {
        if (found.monitor().role() == Role.COMPETITOR) {
            return new HashMap<>();
        }
        Emergence emergence = new Emergence(found.window().counts());
        windows.before(found.window(), emergence::hear);
        return emergence.terms();
    }

    /// The concern that has one of the terms, or a new one. Its id derives from the window, so that
    /// a window that is judged twice opens it once.
    private ConcernId concern(Case found, TermCluster cluster, KnownTerms known) {
        return known.having(cluster.terms()).stream()
                .map(KnownConcern::id)
                .findFirst()
                .orElseGet(() -> open(found, cluster));
    }

    private ConcernId open(Case found, TermCluster cluster) {
        MonitorDetails monitor = found.monitor();
        UUID id =
                Ids.derived(monitor.id(), found.window().from() + " " + cluster.terms().getFirst());
        Instant first =
                cluster.texts().stream()
                        .map(TermText::publishedAt)
                        .min(Instant::compareTo)
                        .orElse(found.window().from());
        Set<UUID> stories = new HashSet<>();
        Set<String> authors = new HashSet<>();
        cluster.texts()
                .forEach(text -> {
                    stories.add(text.story());
                    authors.add(text.author());
                });
        ConcernCounts counts =
                new ConcernCounts(cluster.texts().size(), stories.size(), authors.size());
        EventMetadata cause =
                new EventMetadata(found.tenant(), EventMetadata.PERCAYA, Ids.next(), null, null);
        var _ =
                concerns.handle(
                        new ConcernId(id),
                        new OpenConcern(
                                new ConcernScope(monitor.id(), monitor.facility(), first),
                                counts,
                                clock.instant()),
                        CommandContext.of(cause));
        return new ConcernId(id);
    }
}
