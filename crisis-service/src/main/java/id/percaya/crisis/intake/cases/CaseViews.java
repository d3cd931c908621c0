package id.percaya.crisis.intake.cases;

import id.percaya.crisis.ListCursor;
import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the cases of the caller's tenant.
@ApplicationScoped
public class CaseViews {

    public CaseDetails details(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<CaseDetails> find(UUID id) {
        return CaseRow.<CaseRow>findByIdOptional(id).map(CaseRow::details);
    }

    /// Newest first.
    List<CaseDetails> list(@Nullable CaseState state, @Nullable String after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (state != null) {
            conditions.add("state = :state");
            values.put("state", state);
        }
        if (after != null) {
            ListCursor place = ListCursor.of(after);
            conditions.add("(reportedAt < :at or (reportedAt = :at and id < :id))");
            values.putAll(Map.of("at", place.at(), "id", place.id()));
        }
        String query = String.join(" and ", conditions) + " order by reportedAt desc, id desc";
        return CaseRow.<CaseRow>find(query, values).page(0, limit).stream()
                .map(CaseRow::details)
                .toList();
    }
}
