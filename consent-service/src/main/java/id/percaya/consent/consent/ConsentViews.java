package id.percaya.consent.consent;

import id.percaya.kit.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The consents of the tenant that asks, as they are shown.
@ApplicationScoped
class ConsentViews {

    ConsentDetails details(UUID id) {
        return ConsentRow.<ConsentRow>findByIdOptional(id)
                .map(ConsentRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Newest first: ids are UUIDv7.
    List<ConsentDetails> list(Filter filter, @Nullable String after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (filter.subjectId() != null) {
            conditions.add("subjectId = :subjectId");
            values.put("subjectId", filter.subjectId());
        }
        if (filter.state() != null) {
            conditions.add("state = :state");
            values.put("state", filter.state());
        }
        if (after != null) {
            conditions.add("id < :after");
            values.put("after", UUID.fromString(after));
        }
        String query = String.join(" and ", conditions) + " order by id desc";
        return ConsentRow.<ConsentRow>find(query, values).page(0, limit).stream()
                .map(ConsentRow::details)
                .toList();
    }

    /// Null where it does not matter.
    record Filter(@Nullable UUID subjectId, @Nullable ConsentState state) {}
}
