package id.percaya.consent.agreement.consent;

import static id.percaya.consent.agreement.consent.ConsentRefusal.ASSENT_MISSING;
import static id.percaya.consent.agreement.consent.ConsentRefusal.AUTHORITY_MISSING;
import static id.percaya.consent.agreement.consent.ConsentRefusal.BEYOND_18TH_BIRTHDAY;
import static id.percaya.consent.agreement.consent.ConsentRefusal.GUARDIAN_REQUIRED;
import static id.percaya.consent.agreement.consent.ConsentRefusal.NEARER_SUBSTITUTE;
import static id.percaya.consent.agreement.consent.ConsentRefusal.SIGNER_NOT_THE_SUBJECT;
import static id.percaya.consent.agreement.consent.ConsentRefusal.SUBSTITUTE_REQUIRED;
import static id.percaya.consent.agreement.consent.ConsentRefusal.SUBSTITUTE_UNKNOWN;

import id.percaya.consent.agreement.consent.ConsentCommand.GiveConsent;
import id.percaya.consent.agreement.consent.Signer.As;
import id.percaya.consent.agreement.form.PublishedForm;
import id.percaya.consent.person.Relation;
import id.percaya.consent.person.SubjectStatus;
import id.percaya.consent.person.Substitute;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rules about who may sign for a person: UU PDP 27/2022 art. 25–26, HIPAA 45 CFR 164.502(g).
final class SignerRules {

    private static final Set<Relation> GUARDIANS = Set.of(Relation.PARENT, Relation.LEGAL_GUARDIAN);

    private SignerRules() {}

    static List<ConsentRefusal> defects(
            GiveConsent command, Terms terms, SubjectStatus subject, PublishedForm form) {
        return switch (subject.capacity()) {
            case ADULT ->
                    command.signer().as() == As.SUBJECT
                            ? List.of()
                            : List.of(SIGNER_NOT_THE_SUBJECT);
            case MINOR -> forMinor(command, terms, subject, form);
            case LACKS_CAPACITY, DECEASED -> bySubstitute(command.signer(), subject);
        };
    }

    private static List<ConsentRefusal> forMinor(
            GiveConsent command, Terms terms, SubjectStatus subject, PublishedForm form) {
        List<ConsentRefusal> defects = new ArrayList<>();
        Signer signer = command.signer();
        if (signer.as() != As.GUARDIAN) {
            defects.add(GUARDIAN_REQUIRED);
        } else {
            defects.addAll(ofSubstitute(signer, subject));
            signedFor(signer, subject)
                    .filter(who -> !GUARDIANS.contains(who.relation()))
                    .ifPresent(_ -> defects.add(GUARDIAN_REQUIRED));
        }
        defects.addAll(ofAge(command, terms, subject, form));
        return defects;
    }

    /// A minor's birth date is known, unless the person was erased.
    private static List<ConsentRefusal> ofAge(
            GiveConsent command, Terms terms, SubjectStatus subject, PublishedForm form) {
        List<ConsentRefusal> defects = new ArrayList<>();
        Instant assentAge = subject.reaches(form.assentAge());
        if (assentAge != null
                && !command.signedAt().isBefore(assentAge)
                && !command.signer().assented()) {
            defects.add(ASSENT_MISSING);
        }
        Instant majority = subject.majority();
        if (majority != null && Terms.end(terms.grants()).isAfter(majority)) {
            defects.add(BEYOND_18TH_BIRTHDAY);
        }
        return defects;
    }

    private static List<ConsentRefusal> bySubstitute(Signer signer, SubjectStatus subject) {
        if (signer.as() != As.SUBSTITUTE) {
            return List.of(SUBSTITUTE_REQUIRED);
        }
        List<ConsentRefusal> defects = new ArrayList<>(ofSubstitute(signer, subject));
        signedFor(signer, subject)
                .filter(who -> hasNearerSubstitute(who, subject))
                .ifPresent(_ -> defects.add(NEARER_SUBSTITUTE));
        return defects;
    }

    private static List<ConsentRefusal> ofSubstitute(Signer signer, SubjectStatus subject) {
        List<ConsentRefusal> defects = new ArrayList<>();
        if (signedFor(signer, subject).isEmpty()) {
            defects.add(SUBSTITUTE_UNKNOWN);
        }
        if (signer.authority() == null) {
            defects.add(AUTHORITY_MISSING);
        }
        return defects;
    }

    private static Optional<Substitute> signedFor(Signer signer, SubjectStatus subject) {
        return subject.substitutes().stream()
                .filter(each -> each.id().equals(signer.substituteId()))
                .findFirst();
    }

    /// [Relation] has the legal order. A guardian appointed by a court stands outside it.
    private static boolean hasNearerSubstitute(Substitute signer, SubjectStatus subject) {
        return signer.relation() != Relation.LEGAL_GUARDIAN
                && subject.substitutes().stream()
                        .anyMatch(other -> other.relation().compareTo(signer.relation()) < 0);
    }
}
