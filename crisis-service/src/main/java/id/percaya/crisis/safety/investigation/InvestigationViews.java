package id.percaya.crisis.safety.investigation;

import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// The investigations of the tenant that asks, as they are shown.
@ApplicationScoped
public class InvestigationViews {

    public InvestigationDetails details(UUID id) {
        return InvestigationRow.<InvestigationRow>findByIdOptional(id)
                .map(InvestigationRow::details)
                .orElseThrow(NotFound::new);
    }

    /// A crisis has one.
    public Optional<InvestigationDetails> ofCrisis(UUID crisisId) {
        return InvestigationRow.<InvestigationRow>findByIdOptional(
                        InvestigationId.of(crisisId).value())
                .map(InvestigationRow::details);
    }
}
