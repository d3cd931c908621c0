package id.percaya.consent.agreement.consent;

import static id.percaya.consent.agreement.consent.ConsentFixtures.FILLED;
import static id.percaya.consent.agreement.consent.ConsentFixtures.JULY;
import static id.percaya.consent.agreement.consent.ConsentFixtures.NOW;
import static id.percaya.consent.agreement.consent.ConsentFixtures.PAPER;
import static id.percaya.consent.agreement.consent.ConsentFixtures.PUBLISHED;
import static id.percaya.consent.agreement.consent.ConsentFixtures.SIGNED;
import static id.percaya.consent.agreement.consent.ConsentFixtures.SUBJECT;
import static id.percaya.consent.agreement.consent.ConsentFixtures.TERMS;
import static id.percaya.consent.agreement.consent.ConsentFixtures.drafted;
import static id.percaya.consent.agreement.consent.ConsentFixtures.given;
import static id.percaya.consent.agreement.consent.ConsentFixtures.id;
import static id.percaya.consent.agreement.consent.ConsentFixtures.status;
import static id.percaya.consent.agreement.consent.ConsentRefusal.ASSENT_MISSING;
import static id.percaya.consent.agreement.consent.ConsentRefusal.AUTHORITY_MISSING;
import static id.percaya.consent.agreement.consent.ConsentRefusal.BEYOND_18TH_BIRTHDAY;
import static id.percaya.consent.agreement.consent.ConsentRefusal.CARE_CONDITIONAL;
import static id.percaya.consent.agreement.consent.ConsentRefusal.EVIDENCE_MISSING;
import static id.percaya.consent.agreement.consent.ConsentRefusal.FORM_NOT_PUBLISHED;
import static id.percaya.consent.agreement.consent.ConsentRefusal.GRANT_ENDED;
import static id.percaya.consent.agreement.consent.ConsentRefusal.GUARDIAN_REQUIRED;
import static id.percaya.consent.agreement.consent.ConsentRefusal.NEARER_SUBSTITUTE;
import static id.percaya.consent.agreement.consent.ConsentRefusal.SIGNED_BEFORE_FILLED;
import static id.percaya.consent.agreement.consent.ConsentRefusal.SIGNED_IN_FUTURE;
import static id.percaya.consent.agreement.consent.ConsentRefusal.SIGNER_NOT_THE_SUBJECT;
import static id.percaya.consent.agreement.consent.ConsentRefusal.SUBJECT_ERASED;
import static id.percaya.consent.agreement.consent.ConsentRefusal.SUBJECT_UNKNOWN;
import static id.percaya.consent.agreement.consent.ConsentRefusal.SUBSTITUTE_REQUIRED;
import static id.percaya.consent.agreement.consent.ConsentRefusal.SUBSTITUTE_UNKNOWN;

import id.percaya.consent.agreement.consent.ConsentCommand.GiveConsent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentOffered;
import id.percaya.consent.agreement.consent.Signer.As;
import id.percaya.consent.agreement.form.PublishedForm;
import id.percaya.consent.person.Capacity;
import id.percaya.consent.person.Relation;
import id.percaya.consent.person.SubjectStatus;
import id.percaya.consent.person.Substitute;
import id.percaya.eventstore.testing.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SigningTest {

    private static final UUID MOTHER = id("a1");
    private static final UUID BROTHER = id("a2");
    private static final UUID COURT = id("a3");
    private static final Signer BY_MOTHER =
            new Signer(As.GUARDIAN, MOTHER, Authority.PARENTAL, true);

    @Nested
    class Paper {
        @Test
        void signed_by_an_adult_gives_the_consent() {
            offered()
                    .when(give(Signer.subject(), status(Capacity.ADULT)))
                    .then(given(TERMS, Signer.subject()));
        }

        @Test
        void signed_blank_is_refused() {
            offered()
                    .when(give(FILLED.minusNanos(1000), true, List.of(PAPER), PUBLISHED))
                    .thenRefused(SIGNED_BEFORE_FILLED);
        }

        @Test
        void signed_at_the_instant_of_filling_is_accepted() {
            offered()
                    .when(give(FILLED, true, List.of(PAPER), PUBLISHED))
                    .then(
                            new ConsentEvent.ConsentGiven(
                                    SUBJECT,
                                    TERMS,
                                    List.of(PAPER),
                                    Signer.subject(),
                                    null,
                                    FILLED,
                                    NOW));
        }

        @Test
        void with_several_defects_is_refused_with_all_of_them() {
            offered()
                    .when(
                            new GiveConsent(
                                    Signer.subject(),
                                    JULY.plusSeconds(9),
                                    false,
                                    List.of(),
                                    null,
                                    null,
                                    JULY))
                    .thenRefused(
                            SUBJECT_UNKNOWN,
                            FORM_NOT_PUBLISHED,
                            GRANT_ENDED,
                            EVIDENCE_MISSING,
                            SIGNED_IN_FUTURE,
                            CARE_CONDITIONAL);
        }

        @Test
        void of_an_erased_person_is_refused() {
            SubjectStatus erased =
                    new SubjectStatus(SUBJECT, Capacity.ADULT, null, List.of(), true, FILLED);

            offered().when(give(Signer.subject(), erased)).thenRefused(SUBJECT_ERASED);
        }

        @Test
        void of_an_adult_cannot_be_signed_by_another() {
            offered()
                    .when(give(BY_MOTHER, status(Capacity.ADULT)))
                    .thenRefused(SIGNER_NOT_THE_SUBJECT);
        }
    }

    @Nested
    class OfMinor {
        private final SubjectStatus child = minor(LocalDate.of(2012, 1, 1));

        @Test
        void is_signed_by_a_parent_with_the_childs_assent() {
            offered().when(give(BY_MOTHER, child)).then(given(TERMS, BY_MOTHER));
        }

        @Test
        void cannot_be_signed_by_the_child() {
            offered()
                    .when(give(new Signer(As.SUBJECT, null, null, true), child))
                    .thenRefused(GUARDIAN_REQUIRED);
        }

        @Test
        void needs_a_guardian_with_an_authority() {
            offered()
                    .when(give(new Signer(As.GUARDIAN, MOTHER, null, true), child))
                    .thenRefused(AUTHORITY_MISSING);
        }

        @Test
        void cannot_be_signed_by_an_unknown_substitute() {
            offered()
                    .when(give(new Signer(As.GUARDIAN, id("99"), Authority.PARENTAL, true), child))
                    .thenRefused(SUBSTITUTE_UNKNOWN);
        }

        @Test
        void cannot_be_signed_by_a_sibling() {
            offered()
                    .when(
                            give(
                                    new Signer(As.GUARDIAN, BROTHER, Authority.NEXT_OF_KIN, true),
                                    child))
                    .thenRefused(GUARDIAN_REQUIRED);
        }

        @Test
        void needs_the_childs_assent_from_the_assent_age() {
            Signer unasked = new Signer(As.GUARDIAN, MOTHER, Authority.PARENTAL, false);

            offered().when(give(unasked, child)).thenRefused(ASSENT_MISSING);
            offered()
                    .when(give(unasked, minor(LocalDate.of(2014, 5, 1))))
                    .thenRefused(ASSENT_MISSING);
        }

        @Test
        void needs_no_assent_a_day_before_the_assent_age() {
            Signer unasked = new Signer(As.GUARDIAN, MOTHER, Authority.PARENTAL, false);

            offered()
                    .when(give(unasked, minor(LocalDate.of(2014, 5, 2))))
                    .then(given(TERMS, unasked));
        }

        @Test
        void cannot_outlast_the_18th_birthday() {
            LocalDate birthdayOfTheEnd = JULY.atZone(ZoneOffset.ofHours(7)).toLocalDate();

            offered()
                    .when(give(BY_MOTHER, minor(birthdayOfTheEnd.minusYears(18))))
                    .thenRefused(BEYOND_18TH_BIRTHDAY);
            offered()
                    .when(give(BY_MOTHER, minor(birthdayOfTheEnd.minusYears(18).plusDays(1))))
                    .then(given(TERMS, BY_MOTHER));
        }
    }

    @Nested
    class OfPersonWithoutCapacity {
        private final SubjectStatus patient = with(Capacity.LACKS_CAPACITY, null);

        @Test
        void cannot_be_signed_by_the_person() {
            offered().when(give(Signer.subject(), patient)).thenRefused(SUBSTITUTE_REQUIRED);
        }

        @Test
        void is_signed_by_the_nearest_substitute() {
            Signer mother = new Signer(As.SUBSTITUTE, MOTHER, Authority.NEXT_OF_KIN, false);

            offered().when(give(mother, patient)).then(given(TERMS, mother));
        }

        @Test
        void cannot_be_signed_when_somebody_nearer_is_registered() {
            offered()
                    .when(
                            give(
                                    new Signer(
                                            As.SUBSTITUTE, BROTHER, Authority.NEXT_OF_KIN, false),
                                    patient))
                    .thenRefused(NEARER_SUBSTITUTE);
        }

        @Test
        void can_always_be_signed_by_a_legal_guardian() {
            Signer court = new Signer(As.SUBSTITUTE, COURT, Authority.COURT_ORDER, false);

            offered().when(give(court, patient)).then(given(TERMS, court));
        }

        @Test
        void follows_the_same_rule_for_a_deceased_person() {
            offered()
                    .when(give(Signer.subject(), with(Capacity.DECEASED, null)))
                    .thenRefused(SUBSTITUTE_REQUIRED);
        }
    }

    private static Given<ConsentCommand, Consent, ConsentEvent> offered() {
        return Given.given(new ConsentDecider(), drafted(), new ConsentOffered(SUBJECT, FILLED));
    }

    private static GiveConsent give(Signer signer, SubjectStatus subject) {
        return new GiveConsent(signer, SIGNED, true, List.of(PAPER), PUBLISHED, subject, NOW);
    }

    private static GiveConsent give(
            Instant signedAt,
            boolean careNotConditional,
            List<ConsentEvidence> evidence,
            @Nullable PublishedForm form) {
        return new GiveConsent(
                Signer.subject(),
                signedAt,
                careNotConditional,
                evidence,
                form,
                status(Capacity.ADULT),
                NOW);
    }

    private static SubjectStatus minor(LocalDate born) {
        return with(Capacity.MINOR, born);
    }

    private static SubjectStatus with(Capacity capacity, @Nullable LocalDate born) {
        return new SubjectStatus(
                SUBJECT,
                capacity,
                born,
                List.of(
                        new Substitute(MOTHER, Relation.PARENT, "mother"),
                        new Substitute(BROTHER, Relation.SIBLING, "brother"),
                        new Substitute(COURT, Relation.LEGAL_GUARDIAN, "decree 12")),
                false,
                FILLED);
    }
}
