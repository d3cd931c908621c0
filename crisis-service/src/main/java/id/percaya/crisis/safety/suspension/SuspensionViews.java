package id.percaya.crisis.safety.suspension;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
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

    /// Whether a suspension of the same is proposed or in force. Drills and real ones are apart.
    boolean isSuspended(SuspendedProcedure what) {
        return SuspensionRow.<SuspensionRow>find(
                        "facility = ?1 and procedure = ?2 and drill = ?3 and state in (?4, ?5)",
                        what.facility(),
                        what.procedure(),
                        what.crisis().drill(),
                        SuspensionState.PROPOSED,
                        SuspensionState.IN_FORCE)
                .stream()
                .anyMatch(row -> Objects.equals(row.practitioner, what.practitioner()));
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
