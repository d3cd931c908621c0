package id.percaya.listening.matching.monitor;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.mention.MentionContent;
import id.percaya.listening.matching.monitor.ActiveMonitorSet.ActiveMonitor;
import id.percaya.listening.matching.query.Query;
import id.percaya.listening.matching.query.StoredQueries;
import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The tenant's active monitors during one import, read again only when they have changed.
public final class MonitorMatcher implements Closeable {

    private final Tenant tenant;
    private final ActiveMonitorSet monitors;
    private int revision = -1;
    private Map<UUID, ActiveMonitor> active = Map.of();
    private StoredQueries queries = new StoredQueries(Map.of());

    public MonitorMatcher(Tenant tenant, ActiveMonitorSet monitors) {
        this.tenant = tenant;
        this.monitors = monitors;
    }

    /// For each content the monitors that pick it; true until the transaction ends.
    public List<Set<UUID>> of(List<MentionContent> contents, Connection connection)
            throws SQLException {
        int now = monitors.revision(tenant, connection);
        if (now != revision) {
            active = monitors.active(tenant, connection);
            queries.close();
            queries = new StoredQueries(queries(active));
            revision = now;
        }
        return queries.matching(contents);
    }

    public int versionOf(UUID monitor) {
        ActiveMonitor found = active.get(monitor);
        if (found == null) {
            throw new IllegalArgumentException("not active: " + monitor);
        }
        return found.version();
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
