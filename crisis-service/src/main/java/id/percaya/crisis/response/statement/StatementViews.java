package id.percaya.crisis.response.statement;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Reads the statements of the caller's tenant.
@ApplicationScoped
public class StatementViews {

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

    RowQuery<?, StatementDetails> list(UUID crisisId) {
        return RowQuery.of(StatementRow.class, StatementRow::details)
                .equal("crisisId", crisisId)
                .ascending("id");
    }
}
