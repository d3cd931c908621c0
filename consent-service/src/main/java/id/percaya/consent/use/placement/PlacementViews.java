package id.percaya.consent.use.placement;

import id.percaya.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the placements of the caller's tenant.
@ApplicationScoped
public class PlacementViews {

    private static final UUID BEYOND_ALL = new UUID(-1, -1);

    PlacementDetails details(UUID id) {
        return PlacementRow.<PlacementRow>findByIdOptional(id)
                .map(PlacementRow::details)
                .orElseThrow(NotFound::new);
    }

    /// The existing ones, ordered by id.
    public List<PlacementDetails> all(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return PlacementRow.<PlacementRow>find("id in ?1 order by id", ids).stream()
                .map(PlacementRow::details)
                .toList();
    }

    /// Newest first, because ids are UUIDv7.
    List<PlacementDetails> list(@Nullable PlacementState state, @Nullable String after, int limit) {
        UUID before = after == null ? BEYOND_ALL : UUID.fromString(after);
        PanacheQuery<PlacementRow> found =
                state == null
                        ? PlacementRow.find("id < ?1 order by id desc", before)
                        : PlacementRow.find(
                                "state = ?1 and id < ?2 order by id desc", state, before);
        return found.page(0, limit).stream().map(PlacementRow::details).toList();
    }
}
