package id.percaya.crisis.safety.investigation;

import id.percaya.kit.problem.NotFound;
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
}
