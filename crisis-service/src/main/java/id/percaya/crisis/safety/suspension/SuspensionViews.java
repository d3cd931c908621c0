package id.percaya.crisis.safety.suspension;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Reads the suspensions of the caller's tenant.
@ApplicationScoped
public class SuspensionViews {

    public SuspensionDetails details(UUID id) {
        return SuspensionRow.<SuspensionRow>findByIdOptional(id)
                .map(SuspensionRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Oldest first.
    public List<SuspensionDetails> ofCrisis(UUID crisisId) {
        return SuspensionRow.<SuspensionRow>find("crisisId = ?1 order by id", crisisId).stream()
                .map(SuspensionRow::details)
                .toList();
    }

    public boolean anyInForce(UUID crisisId) {
        return SuspensionRow.count(
                        "crisisId = ?1 and state = ?2", crisisId, SuspensionState.IN_FORCE)
                > 0;
    }

    /// Newest first.
    RowQuery<?, SuspensionDetails> list(SuspensionFilter filter, TimeSpan proposed) {
        return RowQuery.of(SuspensionRow.class, SuspensionRow::details)
                .equal("crisisId", filter.crisisId)
                .in("state", filter.state)
                .equal("facility", filter.facility)
                .equal("procedure", filter.procedure)
                .equal("practitioner", filter.practitioner)
                .equal("drill", filter.drill)
                .within("proposedAt", proposed)
                .descending("proposedAt", "id");
    }
}
