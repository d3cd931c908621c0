package id.percaya.consent.agreement.form;

import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the forms of the caller's tenant for the API.
@ApplicationScoped
class ReleaseFormViews {

    private static final UUID AFTER_ALL_IDS = new UUID(-1, -1);

    ReleaseFormDetails details(UUID id) {
        return ReleaseFormRow.<ReleaseFormRow>findByIdOptional(id)
                .map(ReleaseFormRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Newest first, because the ids are UUIDv7.
    List<ReleaseFormDetails> list(Filter filter, @Nullable String after, int limit) {
        Map<String, Object> values = filter.values();
        List<String> conditions =
                new ArrayList<>(values.keySet().stream().map("%1$s = :%1$s"::formatted).toList());
        conditions.add("id < :after");
        values.put("after", after == null ? AFTER_ALL_IDS : UUID.fromString(after));
        return ReleaseFormRow.<ReleaseFormRow>find(
                        String.join(" and ", conditions) + " order by id desc", values)
                .page(0, limit)
                .stream()
                .map(ReleaseFormRow::details)
                .toList();
    }

    /// A null component does not filter.
    record Filter(@Nullable String code, @Nullable ReleaseFormState state) {

        private Map<String, Object> values() {
            Map<String, Object> values = new HashMap<>();
            if (code != null) {
                values.put("code", code);
            }
            if (state != null) {
                values.put("state", state);
            }
            return values;
        }
    }
}
