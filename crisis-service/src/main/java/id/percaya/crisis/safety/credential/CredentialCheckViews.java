package id.percaya.crisis.safety.credential;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
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

    /// Newest first.
    RowQuery<?, CredentialCheckDetails> list(CredentialCheckFilter filter, TimeSpan checked) {
        return RowQuery.of(CredentialCheckRow.class, CredentialCheckRow::details)
                .equal("crisisId", filter.crisisId)
                .in("result", filter.result)
                .equal("practitioner", filter.practitioner)
                .equal("facility", filter.facility)
                .equal("procedure", filter.procedure)
                .equal("drill", filter.drill)
                .within("checkedAt", checked)
                .descending("checkedAt", "id");
    }
}
