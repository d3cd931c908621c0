package id.percaya.consent.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Reads the consents of a person, within the tenant of the running transaction.
@ApplicationScoped
public class SubjectConsentViews {

    /// The ids of this person's consents that are not erased yet, oldest first.
    public List<UUID> notErased(UUID subjectId) {
        return all(subjectId).stream()
                .filter(row -> row.erasedAt == null)
                .map(row -> row.consentId)
                .toList();
    }

    List<SubjectConsentRow> all(UUID subjectId) {
        return SubjectConsentRow.list("subjectId = ?1 order by consentId", subjectId);
    }
}
