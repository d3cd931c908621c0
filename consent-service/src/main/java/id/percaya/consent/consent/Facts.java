package id.percaya.consent.consent;

import id.percaya.consent.consent.ConsentCommand.DraftConsent;
import id.percaya.consent.consent.ConsentCommand.GiveConsent;
import id.percaya.consent.consent.ConsentCommand.LiftRestriction;
import id.percaya.consent.consent.ConsentCommand.WithdrawConsent;
import id.percaya.consent.evidence.StoredEvidence;
import id.percaya.consent.evidence.StoredEvidences;
import id.percaya.consent.form.PublishedForms;
import id.percaya.consent.subject.SubjectStanding;
import id.percaya.consent.subject.SubjectStandings;
import id.percaya.kit.Invalid;
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

/// Puts beside a request what the rules need to know of forms, persons and evidence, as it is in
/// the command's transaction.
@ApplicationScoped
class Facts {

    private final ConsentViews consents;
    private final PublishedForms forms;
    private final SubjectStandings subjects;
    private final StoredEvidences evidences;

    Facts(
            ConsentViews consents,
            PublishedForms forms,
            SubjectStandings subjects,
            StoredEvidences evidences) {
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
            throw new Invalid("/supersedes", "UNKNOWN_CONSENT", "must be of the same person");
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
        SubjectStanding subject = subject(consents.details(id).subjectId());
        return new WithdrawConsent(
                asked.who(),
                asked.channel(),
                subject == null || subject.erased() ? null : subject.capacity(),
                at);
    }

    private @Nullable SubjectStanding subject(UUID id) {
        return subjects.find(id).orElse(null);
    }

    /// That it is another person's, or is gone, is told as if it had never been there.
    private List<Evidence> evidence(ConsentDetails consent, List<UUID> ids) {
        Map<UUID, StoredEvidence> stored =
                evidences.of(consent.id()).stream()
                        .filter(one -> one.subjectId().equals(consent.subjectId()))
                        .filter(one -> !one.erased())
                        .collect(Collectors.toMap(StoredEvidence::id, Function.identity()));
        List<Evidence> evidence = new ArrayList<>();
        for (UUID id : ids) {
            StoredEvidence one = stored.get(id);
            if (one == null) {
                throw new Invalid(
                        "/evidenceIds/" + evidence.size(),
                        "UNKNOWN_EVIDENCE",
                        "must have been uploaded for this consent");
            }
            evidence.add(new Evidence(one.id(), one.sha256(), one.method()));
        }
        return evidence.stream().distinct().toList();
    }
}
