package id.percaya.consent.proof.transparency;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.TenantQueries;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The leaf indexes of consent events. A leaf never moves, so indexes are cached without expiry.
@ApplicationScoped
public class LeafIndexViews {

    private static final int KEPT = 100_000;
    private static final String LEAVES =
            "select consent_id, version, index from log_leaf where consent_id = any(?)";

    private final Cache<Leaf, Long> kept = Caffeine.newBuilder().maximumSize(KEPT).build();
    private final TenantQueries reads;

    LeafIndexViews(TenantQueries reads) {
        this.reads = reads;
    }

    public record Leaf(UUID consentId, int version) {}

    /// Events that are not logged yet are missing from the result: the log lags by a moment.
    ///
    /// @param events of this tenant only
    public Map<Leaf, Long> of(Tenant tenant, Set<Leaf> events) {
        Map<Leaf, Long> found = new HashMap<>(kept.getAllPresent(events));
        Set<UUID> missing =
                events.stream()
                        .filter(event -> !found.containsKey(event))
                        .map(Leaf::consentId)
                        .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            found.putAll(reads.read(tenant, LEAVES, LeafIndexViews::indexes, List.of(missing)));
            kept.putAll(found);
        }
        return found;
    }

    private static Map<Leaf, Long> indexes(ResultSet rows) throws SQLException {
        Map<Leaf, Long> indexes = new HashMap<>();
        while (rows.next()) {
            Leaf event = new Leaf(rows.getObject(1, UUID.class), rows.getInt(2));
            indexes.put(event, rows.getLong(3));
        }
        return indexes;
    }
}
