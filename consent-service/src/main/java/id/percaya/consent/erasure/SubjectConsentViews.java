package id.percaya.consent.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Whose consents there are, of the tenant whose transaction runs.
@ApplicationScoped
public class SubjectConsentViews {

    /// Those of this person that are not erased, the oldest first.
    public List<UUID> left(UUID subjectId) {
        return all(subjectId).stream()
                .filter(row -> row.erasedAt == null)
                .map(row -> row.consentId)
                .toList();
    }

    List<SubjectConsentRow> all(UUID subjectId) {
        return SubjectConsentRow.list("subjectId = ?1 order by consentId", subjectId);
    }
}
