package id.percaya.consent.use.placement;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Reads the placements of the caller's tenant.
@ApplicationScoped
public class PlacementViews {

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

    /// Newest first.
    RowQuery<?, PlacementDetails> list(PlacementFilter filter, TimeSpan recorded) {
        return RowQuery.of(PlacementRow.class, PlacementRow::details)
                .in("state", filter.state)
                .holding("subjectIds", filter.subjectId)
                .holding("consentIds", filter.consentId)
                .in("channel", filter.channel)
                .equal("contentId", filter.contentId)
                .within("recordedAt", recorded)
                .descending("recordedAt", "id");
    }
}
