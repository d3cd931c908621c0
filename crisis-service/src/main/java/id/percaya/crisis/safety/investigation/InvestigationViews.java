package id.percaya.crisis.safety.investigation;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Reads the investigations of the caller's tenant.
@ApplicationScoped
public class InvestigationViews {

    public InvestigationDetails details(UUID id) {
        return InvestigationRow.<InvestigationRow>findByIdOptional(id)
                .map(InvestigationRow::details)
                .orElseThrow(NotFound::new);
    }

    public Optional<InvestigationDetails> ofCrisis(UUID crisisId) {
        return InvestigationRow.<InvestigationRow>findByIdOptional(
                        InvestigationId.of(crisisId).value())
                .map(InvestigationRow::details);
    }

    /// Newest first.
    RowQuery<?, InvestigationDetails> list(InvestigationFilter filter, TimeSpan chartered) {
        return RowQuery.of(InvestigationRow.class, InvestigationRow::details)
                .equal("crisisId", filter.crisisId)
                .in("state", filter.state)
                .equal("facility", filter.facility)
                .equal("drill", filter.drill)
                .within("charteredAt", chartered)
                .descending("charteredAt", "id");
    }
}
