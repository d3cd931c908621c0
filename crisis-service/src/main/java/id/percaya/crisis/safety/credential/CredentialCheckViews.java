package id.percaya.crisis.safety.credential;

import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Reads the credential checks of the caller's tenant.
@ApplicationScoped
public class CredentialCheckViews {

    public CredentialCheckDetails details(UUID id) {
        return CredentialCheckRow.<CredentialCheckRow>findByIdOptional(id)
                .map(CredentialCheckRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Oldest first.
    public List<CredentialCheckDetails> ofCrisis(UUID crisisId) {
        return CredentialCheckRow.<CredentialCheckRow>find("crisisId = ?1 order by id", crisisId)
                .stream()
                .map(CredentialCheckRow::details)
                .toList();
    }
}
