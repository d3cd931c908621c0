package id.percaya.crisis.duty;

import id.percaya.crisis.ListCursor;
import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the obligations of the caller's tenant.
@ApplicationScoped
public class ObligationViews {

    public ObligationDetails details(UUID id) {
        return ObligationRow.<ObligationRow>findByIdOptional(id)
                .map(ObligationRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Earliest deadline first.
    public List<ObligationDetails> ofCrisis(UUID crisisId) {
        return ObligationRow.<ObligationRow>find("crisisId = ?1 order by dueAt, id", crisisId)
                .stream()
                .map(ObligationRow::details)
                .toList();
    }

    /// Earliest deadline first.
    List<ObligationDetails> list(Filter filter, @Nullable String after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (filter.crisisId() != null) {
            conditions.add("crisisId = :crisisId");
            values.put("crisisId", filter.crisisId());
        }
        if (filter.state() != null) {
            conditions.add("state = :state");
            values.put("state", filter.state());
        }
        if (after != null) {
            ListCursor place = ListCursor.of(after);
            conditions.add("(dueAt > :at or (dueAt = :at and id > :id))");
            values.putAll(Map.of("at", place.at(), "id", place.id()));
        }
        String query = String.join(" and ", conditions) + " order by dueAt, id";
        return ObligationRow.<ObligationRow>find(query, values).page(0, limit).stream()
                .map(ObligationRow::details)
                .toList();
    }

    /// A null component does not filter.
    record Filter(@Nullable UUID crisisId, @Nullable ObligationState state) {}
}
