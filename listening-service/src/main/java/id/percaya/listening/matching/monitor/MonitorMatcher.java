package id.percaya.listening.matching.monitor;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.importing.MentionMatcher;
import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.matching.monitor.ActiveMonitorSet.ActiveMonitor;
import id.percaya.listening.matching.monitor.MatchStore.Match;
import id.percaya.listening.matching.query.Query;
import id.percaya.listening.matching.query.StoredQueries;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Holds the tenant's active monitors during one import and reloads them only when they have
/// changed.
final class MonitorMatcher implements MentionMatcher {

    private final Tenant tenant;
    private final ActiveMonitorSet monitors;
    private final MatchStore matches;
    private int revision = -1;
    private Map<UUID, ActiveMonitor> active = Map.of();
    private StoredQueries queries = new StoredQueries(Map.of());

    MonitorMatcher(Tenant tenant, ActiveMonitorSet monitors, MatchStore matches) {
        this.tenant = tenant;
        this.monitors = monitors;
        this.matches = matches;
    }

    @Override
    public List<Set<UUID>> match(List<MentionFacts> mentions, Connection connection)
            throws SQLException {
        int now = monitors.revision(tenant, connection);
        if (now != revision) {
            active = monitors.active(tenant, connection);
            queries.close();
            queries = new StoredQueries(queries(active));
            revision = now;
        }
        return queries.matching(mentions.stream().map(MentionFacts::content).toList());
    }

    @Override
    public void save(List<MatchedMention> mentions, Connection connection) throws SQLException {
        List<Match> found =
                mentions.stream()
                        .flatMap(mention ->
                                mention.monitors().stream().map(id -> match(id, mention)))
                        .toList();
        matches.save(tenant, found, connection);
    }

    private Match match(UUID monitor, MatchedMention mention) {
        ActiveMonitor known = active.get(monitor);
        if (known == null) {
            throw new IllegalArgumentException("the monitor is not active: " + monitor);
        }
        return new Match(monitor, known.version(), mention.id(), mention.publishedAt());
    }

    private static Map<UUID, Query> queries(Map<UUID, ActiveMonitor> active) {
        return active.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().query()));
    }

    @Override
    public void close() {
        queries.close();
    }
}
