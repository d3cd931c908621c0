package id.percaya.consent.agreement.consent;

import id.percaya.consent.agreement.consent.ConsentCommand.DraftConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.GiveConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.LiftRestriction;
import id.percaya.consent.agreement.consent.ConsentCommand.WithdrawConsent;
import id.percaya.consent.agreement.evidence.StoredEvidence;
import id.percaya.consent.agreement.evidence.StoredEvidenceViews;
import id.percaya.consent.agreement.form.PublishedFormViews;
import id.percaya.consent.person.SubjectStatus;
import id.percaya.consent.person.SubjectStatusViews;
import id.percaya.kit.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns requests into commands. It adds the facts about forms, persons and evidence that the rules
/// need, as they are in the command's transaction.
@ApplicationScoped
class ConsentFactsReader {

    private final ConsentViews consents;
    private final PublishedFormViews forms;
    private final SubjectStatusViews subjects;
    private final StoredEvidenceViews evidences;

    ConsentFactsReader(
            ConsentViews consents,
            PublishedFormViews forms,
            SubjectStatusViews subjects,
            StoredEvidenceViews evidences) {
        this.consents = consents;
        this.forms = forms;
        this.subjects = subjects;
        this.evidences = evidences;
    }

    DraftConsent of(DraftConsentRequest asked, Instant at) {
        requireOwn(asked.supersedes(), asked.subjectId());
        return new DraftConsent(
                asked.subjectId(),
                asked.terms(),
                asked.supersedes(),
                asked.filledAt() == null ? at : asked.filledAt(),
                forms.find(asked.formId()).orElse(null),
                subjects.hold(asked.subjectId()).orElse(null),
                at);
    }

    private void requireOwn(@Nullable UUID supersedes, UUID subjectId) {
        if (supersedes != null
                && consents.find(supersedes)
                        .filter(older -> older.subjectId().equals(subjectId))
                        .isEmpty()) {
            throw new Invalid(
                    "/supersedes", "UNKNOWN_CONSENT", "must be a consent of the same person");
        }
    }

    GiveConsent of(UUID id, GiveConsentRequest asked, Instant at) {
        ConsentDetails consent = consents.details(id);
        return new GiveConsent(
                asked.signer().signer(),
                asked.signedAt(),
                asked.careNotConditional(),
                evidence(consent, asked.evidenceIds()),
                Optional.ofNullable(consent.formId()).flatMap(forms::find).orElse(null),
                subject(consent.subjectId()),
                at);
    }

    LiftRestriction of(UUID id, LiftRestrictionRequest asked, Instant at) {
        return new LiftRestriction(evidence(consents.details(id), asked.evidenceIds()), at);
    }

    WithdrawConsent of(UUID id, WithdrawConsentRequest asked, Instant at) {
        SubjectStatus subject = subject(consents.details(id).subjectId());
        return new WithdrawConsent(
                asked.who(),
                asked.channel(),
                subject == null || subject.erased() ? null : subject.capacity(),
                at);
    }

    private @Nullable SubjectStatus subject(UUID id) {
        return subjects.find(id).orElse(null);
    }

    /// Evidence of another person or erased evidence is answered like evidence that does not exist.
    private List<ConsentEvidence> evidence(ConsentDetails consent, List<UUID> ids) {
        Map<UUID, StoredEvidence> stored =
                evidences.of(consent.id()).stream()
                        .filter(one -> one.subjectId().equals(consent.subjectId()))
                        .filter(one -> !one.erased())
                        .collect(Collectors.toMap(StoredEvidence::id, Function.identity()));
        List<ConsentEvidence> evidence = new ArrayList<>();
        for (UUID id : ids) {
            StoredEvidence one = stored.get(id);
            if (one == null) {
                throw new Invalid(
                        "/evidenceIds/" + evidence.size(),
                        "UNKNOWN_EVIDENCE",
                        "must have been uploaded for this consent");
            }
            evidence.add(new ConsentEvidence(one.id(), one.sha256(), one.method()));
        }
        return evidence.stream().distinct().toList();
    }
}
