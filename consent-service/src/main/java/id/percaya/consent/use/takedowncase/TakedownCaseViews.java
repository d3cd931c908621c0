package id.percaya.consent.use.takedowncase;

import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the cases of the caller's tenant.
@ApplicationScoped
public class TakedownCaseViews {

    public TakedownCaseDetails details(UUID id) {
        return TakedownCaseRow.<TakedownCaseRow>findByIdOptional(id)
                .map(TakedownCaseRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Earliest deadline first.
    ///
    /// @param after a [TakedownCaseDetails#key]
    List<TakedownCaseDetails> list(Filter filter, @Nullable String after, int limit) {
        Map<String, Object> values = filter.values();
        List<String> conditions = new ArrayList<>(filter.conditions());
        if (after != null) {
            String[] place = after.split(" ", -1);
            conditions.add("(dueAt, id) > (:afterDue, :afterId)");
            values.put("afterDue", Instant.parse(place[0]));
            values.put("afterId", UUID.fromString(place[1]));
        }
        String where = conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
        return TakedownCaseRow.<TakedownCaseRow>find(where + " order by dueAt, id", values)
                .page(0, limit)
                .stream()
                .map(TakedownCaseRow::details)
                .toList();
    }

    /// Null components do not filter.
    record Filter(@Nullable TakedownCaseState state, @Nullable Instant dueBefore) {

        private List<String> conditions() {
            List<String> conditions = new ArrayList<>();
            if (state != null) {
                conditions.add("state = :state");
            }
            if (dueBefore != null) {
                conditions.add("dueAt < :dueBefore");
            }
            return conditions;
        }

        private Map<String, Object> values() {
            Map<String, Object> values = new HashMap<>();
            if (state != null) {
                values.put("state", state);
            }
            if (dueBefore != null) {
                values.put("dueBefore", dueBefore);
            }
            return values;
        }
    }
}
