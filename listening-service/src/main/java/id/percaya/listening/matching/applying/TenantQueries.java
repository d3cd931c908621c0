package id.percaya.listening.matching.applying;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.matching.applying.ActiveQueries.ActiveMonitor;
import id.percaya.listening.matching.index.StoredQueries;
import id.percaya.listening.matching.query.Query;
import id.percaya.listening.matching.query.StoredText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;

/// Keeps the queries of the tenants that were last matched, so that imports share them. A change of
/// a monitor raises the revision of its tenant's set; then only the changed queries are read and
/// parsed again.
@ApplicationScoped
class TenantQueries {

    private static final int TENANTS = 200;

    private final ActiveMonitorSet monitors;
    private final AuthorPseudonyms authors;
    private final Map<Tenant, ActiveQueries> byTenant = new LinkedHashMap<>(16, 0.75f, true);

    TenantQueries(ActiveMonitorSet monitors, AuthorPseudonyms authors) {
        this.monitors = monitors;
        this.authors = authors;
    }

    /// The current queries. The set of active monitors stays locked until the transaction ends.
    ActiveQueries current(Tenant tenant, Connection connection) throws SQLException {
        int revision = monitors.revision(tenant, connection);
        ActiveQueries known = known(tenant);
        if (known.revision() == revision) {
            return known;
        }
        Map<UUID, ActiveMonitor> active = active(tenant, known.monitors(), connection);
        ActiveQueries next = new ActiveQueries(revision, active, stored(tenant, active));
        keep(tenant, next);
        return next;
    }

    private Map<UUID, ActiveMonitor> active(
            Tenant tenant, Map<UUID, ActiveMonitor> known, Connection connection)
            throws SQLException {
        Map<UUID, Integer> versions = monitors.versions(tenant, connection);
        Map<UUID, ActiveMonitor> active = new HashMap<>();
        versions.forEach((id, version) -> {
            ActiveMonitor before = known.get(id);
            if (before != null && before.version() == version) {
                active.put(id, before);
            }
        });
        List<UUID> changed =
                versions.keySet().stream().filter(id -> !active.containsKey(id)).toList();
        monitors.queries(tenant, changed, connection)
                .forEach((id, stored) -> {
                    Query query = StoredText.read(stored.normalised(), stored.language());
                    active.put(id, new ActiveMonitor(versions.getOrDefault(id, 0), query));
                });
        return active;
    }

    private StoredQueries stored(Tenant tenant, Map<UUID, ActiveMonitor> active) {
        Map<UUID, Query> queries = new HashMap<>();
        for (Entry<UUID, ActiveMonitor> each : active.entrySet()) {
            queries.put(each.getKey(), each.getValue().query());
        }
        return new StoredQueries(queries, authors.of(tenant));
    }

    private synchronized ActiveQueries known(Tenant tenant) {
        return byTenant.getOrDefault(tenant, ActiveQueries.NONE);
    }

    private synchronized void keep(Tenant tenant, ActiveQueries queries) {
        byTenant.put(tenant, queries);
        if (byTenant.size() > TENANTS) {
            byTenant.remove(byTenant.keySet().iterator().next());
        }
    }
}
