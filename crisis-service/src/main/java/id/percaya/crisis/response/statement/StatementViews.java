package id.percaya.crisis.response.statement;

import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the statements of the caller's tenant.
@ApplicationScoped
public class StatementViews {

    private static final UUID FIRST = new UUID(0, 0);

    public StatementDetails details(UUID id) {
        return StatementRow.<StatementRow>findByIdOptional(id)
                .map(StatementRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Oldest first.
    public List<StatementDetails> ofCrisis(UUID crisisId) {
        return StatementRow.<StatementRow>find("crisisId = ?1 order by id", crisisId).stream()
                .map(StatementRow::details)
                .toList();
    }

    List<StatementDetails> list(UUID crisisId, @Nullable String after, int limit) {
        UUID start = after == null ? FIRST : UUID.fromString(after);
        return StatementRow.<StatementRow>find(
                        "crisisId = ?1 and id > ?2 order by id", crisisId, start)
                .page(0, limit)
                .stream()
                .map(StatementRow::details)
                .toList();
    }
}
