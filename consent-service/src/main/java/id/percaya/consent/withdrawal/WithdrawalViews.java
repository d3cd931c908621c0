package id.percaya.consent.withdrawal;

import id.percaya.kit.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The cases of the tenant that asks, as they are shown.
@ApplicationScoped
class WithdrawalViews {

    WithdrawalDetails details(UUID id) {
        return WithdrawalRow.<WithdrawalRow>findByIdOptional(id)
                .map(WithdrawalRow::details)
                .orElseThrow(NotFound::new);
    }

    /// The one that is due next first.
    ///
    /// @param after a [WithdrawalDetails#key]
    List<WithdrawalDetails> list(Filter filter, @Nullable String after, int limit) {
        Map<String, Object> values = filter.values();
        List<String> conditions = new ArrayList<>(filter.conditions());
        if (after != null) {
            String[] place = after.split(" ", -1);
            conditions.add("(dueAt, id) > (:afterDue, :afterId)");
            values.put("afterDue", Instant.parse(place[0]));
            values.put("afterId", UUID.fromString(place[1]));
        }
        String where = conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
        return WithdrawalRow.<WithdrawalRow>find(where + " order by dueAt, id", values)
                .page(0, limit)
                .stream()
                .map(WithdrawalRow::details)
                .toList();
    }

    /// Null where it does not matter.
    record Filter(@Nullable WithdrawalState state, @Nullable Instant dueBefore) {

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
