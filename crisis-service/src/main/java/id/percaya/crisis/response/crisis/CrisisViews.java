package id.percaya.crisis.response.crisis;

import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the crises of the caller's tenant.
@ApplicationScoped
public class CrisisViews {

    public CrisisDetails details(UUID id) {
        return CrisisRow.<CrisisRow>findByIdOptional(id)
                .map(CrisisRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Newest first, because ids are UUIDv7.
    public List<CrisisDetails> list(@Nullable Phase phase, @Nullable String after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (phase != null) {
            conditions.add("phase = :phase");
            values.put("phase", phase);
        }
        if (after != null) {
            conditions.add("id < :after");
            values.put("after", UUID.fromString(after));
        }
        String query = String.join(" and ", conditions) + " order by id desc";
        return CrisisRow.<CrisisRow>find(query, values).page(0, limit).stream()
                .map(CrisisRow::details)
                .toList();
    }
}
