package id.percaya.crisis.safety.credential;

import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The credential checks of the tenant that asks, as they are shown.
@ApplicationScoped
public class CredentialCheckViews {

    public CredentialCheckDetails details(UUID id) {
        return CredentialCheckRow.<CredentialCheckRow>findByIdOptional(id)
                .map(CredentialCheckRow::details)
                .orElseThrow(NotFound::new);
    }

    /// In the order in which they came to be.
    public List<CredentialCheckDetails> ofCrisis(UUID crisisId) {
        return CredentialCheckRow.<CredentialCheckRow>find("crisisId = ?1 order by id", crisisId)
                .stream()
                .map(CredentialCheckRow::details)
                .toList();
    }
}
