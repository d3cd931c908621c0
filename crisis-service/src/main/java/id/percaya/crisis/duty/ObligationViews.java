package id.percaya.crisis.duty;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /// Earliest deadline first.
    RowQuery<?, ObligationDetails> list(@Nullable UUID crisisId, @Nullable ObligationState state) {
        return RowQuery.of(ObligationRow.class, ObligationRow::details)
                .equal("crisisId", crisisId)
                .equal("state", state)
                .ascending("dueAt", "id");
    }
}
