package id.percaya.listening.importing;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.matching.StoredQueries;
import id.percaya.listening.mention.Content;
import id.percaya.listening.monitor.MonitorSet;
import id.percaya.listening.monitor.MonitorSet.ActiveMonitor;
import id.percaya.listening.query.Query;
import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The tenant's active monitors during one import, read again only when they have changed.
final class Matching implements Closeable {

    private final Tenant tenant;
    private final MonitorSet monitors;
    private int revision = -1;
    private Map<UUID, ActiveMonitor> active = Map.of();
    private StoredQueries queries = new StoredQueries(Map.of());

    Matching(Tenant tenant, MonitorSet monitors) {
        this.tenant = tenant;
        this.monitors = monitors;
    }

    /// For each content the monitors that pick it; true until the transaction ends.
    List<Set<UUID>> of(List<Content> contents, Connection connection) throws SQLException {
        int now = monitors.revision(tenant, connection);
        if (now != revision) {
            active = monitors.active(tenant, connection);
            queries.close();
            queries = new StoredQueries(queries(active));
            revision = now;
        }
        return queries.matching(contents);
    }

    int versionOf(UUID monitor) {
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
