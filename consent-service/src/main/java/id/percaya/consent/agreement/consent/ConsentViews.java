package id.percaya.consent.agreement.consent;

import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the consents of the caller's tenant for the API.
@ApplicationScoped
class ConsentViews {

    private static final UUID AFTER_ALL_IDS = new UUID(-1, -1);

    ConsentDetails details(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    Optional<ConsentDetails> find(UUID id) {
        return ConsentRow.<ConsentRow>findByIdOptional(id).map(ConsentRow::details);
    }

    /// Newest first, because the ids are UUIDv7.
    List<ConsentDetails> list(Filter filter, @Nullable String after, int limit) {
        Map<String, Object> values = filter.values();
        List<String> conditions =
                new ArrayList<>(values.keySet().stream().map("%1$s = :%1$s"::formatted).toList());
        conditions.add("id < :after");
        values.put("after", after == null ? AFTER_ALL_IDS : UUID.fromString(after));
        return ConsentRow.<ConsentRow>find(
                        String.join(" and ", conditions) + " order by id desc", values)
                .page(0, limit)
                .stream()
                .map(ConsentRow::details)
                .toList();
    }

    /// A null component does not filter.
    record Filter(@Nullable UUID subjectId, @Nullable ConsentState state) {

        private Map<String, Object> values() {
            Map<String, Object> values = new HashMap<>();
            if (subjectId != null) {
                values.put("subjectId", subjectId);
            }
            if (state != null) {
                values.put("state", state);
            }
            return values;
        }
    }
}
