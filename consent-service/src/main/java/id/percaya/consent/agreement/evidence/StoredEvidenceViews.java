package id.percaya.consent.agreement.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The evidence of the tenant whose transaction runs, the oldest first.
@ApplicationScoped
public class StoredEvidenceViews {

    /// What was sent for this consent; empty when there is none, or no such consent.
    public List<StoredEvidence> of(UUID consentId) {
        return EvidenceRow.<EvidenceRow>list("consentId = ?1 order by id", consentId).stream()
                .map(EvidenceRow::stored)
                .toList();
    }

    /// Those of this person that are not erased.
    public List<UUID> left(UUID subjectId) {
        return ofSubject(subjectId).stream()
                .filter(each -> !each.erased())
                .map(StoredEvidence::id)
                .toList();
    }

    /// What proves consents of this person.
    public List<StoredEvidence> ofSubject(UUID subjectId) {
        return EvidenceRow.<EvidenceRow>list("subjectId = ?1 order by id", subjectId).stream()
                .map(EvidenceRow::stored)
                .toList();
    }
}
