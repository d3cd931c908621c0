package id.percaya.consent.agreement.consent;

import static id.percaya.consent.agreement.consent.ConsentRefusal.CARE_CONDITIONAL;
import static id.percaya.consent.agreement.consent.ConsentRefusal.EVIDENCE_MISSING;
import static id.percaya.consent.agreement.consent.ConsentRefusal.FILLED_IN_FUTURE;
import static id.percaya.consent.agreement.consent.ConsentRefusal.FORM_NOT_PUBLISHED;
import static id.percaya.consent.agreement.consent.ConsentRefusal.GRANT_ENDED;
import static id.percaya.consent.agreement.consent.ConsentRefusal.LANGUAGE_NOT_OFFERED;
import static id.percaya.consent.agreement.consent.ConsentRefusal.OVERLAPPING_GRANTS;
import static id.percaya.consent.agreement.consent.ConsentRefusal.SIGNED_BEFORE_FILLED;
import static id.percaya.consent.agreement.consent.ConsentRefusal.SIGNED_IN_FUTURE;
import static id.percaya.consent.agreement.consent.ConsentRefusal.SUBJECT_ERASED;
import static id.percaya.consent.agreement.consent.ConsentRefusal.SUBJECT_UNKNOWN;
import static id.percaya.consent.agreement.consent.ConsentRefusal.WIDER_THAN_FORM;

import id.percaya.consent.Grant;
import id.percaya.consent.agreement.consent.Consent.Draft;
import id.percaya.consent.agreement.consent.ConsentCommand.DraftConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.GiveConsent;
import id.percaya.consent.agreement.form.PublishedForm;
import id.percaya.consent.person.SubjectStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects all defects of a draft or a signature at once. A consent without a required element is
/// void: UU PDP 27/2022 art. 22(5), HIPAA 45 CFR 164.508(b)(2).
final class ConsentDefects {

    private final List<ConsentRefusal> found = new ArrayList<>();

    private ConsentDefects() {}

    static List<ConsentRefusal> of(DraftConsent command) {
        ConsentDefects defects = new ConsentDefects();
        defects.ofSubject(command.subject());
        defects.ofForm(command.form(), command.terms());
        defects.ofPeriods(command.terms(), command.at());
        defects.addIf(Grant.anyOverlap(command.terms().grants()), OVERLAPPING_GRANTS);
        defects.addIf(command.filledAt().isAfter(command.at()), FILLED_IN_FUTURE);
        return defects.found;
    }

    static List<ConsentRefusal> of(GiveConsent command, Draft draft) {
        ConsentDefects defects = new ConsentDefects();
        SubjectStatus subject = command.subject();
        PublishedForm form = command.form();
        defects.ofSubject(subject);
        defects.addIf(form == null, FORM_NOT_PUBLISHED);
        defects.ofPeriods(draft.terms(), command.at());
        defects.ofSignature(command, draft);
        if (subject != null && form != null && !subject.erased()) {
            defects.found.addAll(SignerRules.defects(command, draft.terms(), subject, form));
        }
        return defects.found;
    }

    private void ofSubject(@Nullable SubjectStatus subject) {
        addIf(subject == null, SUBJECT_UNKNOWN);
        addIf(subject != null && subject.erased(), SUBJECT_ERASED);
    }

    private void ofForm(@Nullable PublishedForm form, Terms terms) {
        addIf(form == null, FORM_NOT_PUBLISHED);
        if (form != null) {
            addIf(!form.texts().containsKey(terms.language()), LANGUAGE_NOT_OFFERED);
            addIf(!terms.grants().stream().allMatch(each -> asks(form, each)), WIDER_THAN_FORM);
        }
    }

    private static boolean asks(PublishedForm form, Grant grant) {
        return form.purposes().contains(grant.purpose())
                && form.channels().contains(grant.channel())
                && form.media().contains(grant.medium());
    }

    private void ofPeriods(Terms terms, Instant at) {
        addIf(terms.grants().stream().anyMatch(each -> !each.until().isAfter(at)), GRANT_ENDED);
    }

    /// Care must never depend on a consent: HIPAA 45 CFR 164.508(b)(4).
    private void ofSignature(GiveConsent command, Draft draft) {
        addIf(command.evidence().isEmpty(), EVIDENCE_MISSING);
        addIf(command.signedAt().isAfter(command.at()), SIGNED_IN_FUTURE);
        addIf(command.signedAt().isBefore(draft.filledAt()), SIGNED_BEFORE_FILLED);
        addIf(!command.careNotConditional(), CARE_CONDITIONAL);
    }

    private void addIf(boolean holds, ConsentRefusal defect) {
        if (holds) {
            found.add(defect);
        }
    }
}
