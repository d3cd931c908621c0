package id.percaya.crisis.safety.suspension;

import id.percaya.kit.problem.NotFound;
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
}
