package id.percaya.crisis.duty;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.DueOrder;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

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

    RowQuery<?, ObligationDetails> list(ObligationFilter filter, DueOrder sort) {
        return RowQuery.of(ObligationRow.class, ObligationRow::details)
                .equal("crisisId", filter.crisisId)
                .in("state", filter.state)
                .equal("code", filter.code)
                .in("kind", filter.kind)
                .equal("facility", filter.facility)
                .equal("drill", filter.drill)
                .below("dueAt", filter.dueBefore)
                .ordered(sort, "dueAt", "startedAt");
    }
}
