package id.percaya.consent.agreement.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Reads evidence for other packages, within the tenant of the running transaction. Oldest first.
@ApplicationScoped
public class StoredEvidenceViews {

    /// The evidence uploaded for this consent; empty when there is none or no such consent.
    public List<StoredEvidence> of(UUID consentId) {
        return EvidenceRow.<EvidenceRow>list("consentId = ?1 order by id", consentId).stream()
                .map(EvidenceRow::stored)
                .toList();
    }

    /// The ids of this person's evidence that is not erased yet.
    public List<UUID> notErased(UUID subjectId) {
        return ofSubject(subjectId).stream()
                .filter(each -> !each.erased())
                .map(StoredEvidence::id)
                .toList();
    }

    /// The evidence that proves consents of this person.
    public List<StoredEvidence> ofSubject(UUID subjectId) {
        return EvidenceRow.<EvidenceRow>list("subjectId = ?1 order by id", subjectId).stream()
                .map(EvidenceRow::stored)
                .toList();
    }
}
