package id.percaya.crisis.safety.action;

import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The corrective actions of the tenant that asks, as they are shown.
@ApplicationScoped
public class CorrectiveActionViews {

    public CorrectiveActionDetails details(UUID id) {
        return CorrectiveActionRow.<CorrectiveActionRow>findByIdOptional(id)
                .map(CorrectiveActionRow::details)
                .orElseThrow(NotFound::new);
    }

    /// In the order in which they came to be.
    public List<CorrectiveActionDetails> ofCrisis(UUID crisisId) {
        return CorrectiveActionRow.<CorrectiveActionRow>find("crisisId = ?1 order by id", crisisId)
                .stream()
                .map(CorrectiveActionRow::details)
                .toList();
    }
}
