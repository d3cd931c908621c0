package id.percaya.consent.agreement.consent;

import static id.percaya.consent.agreement.consent.ConsentFixtures.FILLED;
import static id.percaya.consent.agreement.consent.ConsentFixtures.FORM;
import static id.percaya.consent.agreement.consent.ConsentFixtures.JULY;
import static id.percaya.consent.agreement.consent.ConsentFixtures.JUNE;
import static id.percaya.consent.agreement.consent.ConsentFixtures.NOW;
import static id.percaya.consent.agreement.consent.ConsentFixtures.PAPER;
import static id.percaya.consent.agreement.consent.ConsentFixtures.PHOTO;
import static id.percaya.consent.agreement.consent.ConsentFixtures.PHOTO_IN_JUNE;
import static id.percaya.consent.agreement.consent.ConsentFixtures.PUBLISHED;
import static id.percaya.consent.agreement.consent.ConsentFixtures.SIGNED;
import static id.percaya.consent.agreement.consent.ConsentFixtures.SUBJECT;
import static id.percaya.consent.agreement.consent.ConsentFixtures.TERMS;
import static id.percaya.consent.agreement.consent.ConsentFixtures.grant;
import static id.percaya.consent.agreement.consent.ConsentFixtures.status;
import static id.percaya.consent.agreement.consent.ConsentFixtures.terms;
import static id.percaya.consent.agreement.consent.ConsentRefusal.EVIDENCE_MISSING;
import static id.percaya.consent.agreement.consent.ConsentRefusal.FILLED_IN_FUTURE;
import static id.percaya.consent.agreement.consent.ConsentRefusal.FORM_NOT_PUBLISHED;
import static id.percaya.consent.agreement.consent.ConsentRefusal.GRANT_ENDED;
import static id.percaya.consent.agreement.consent.ConsentRefusal.LANGUAGE_NOT_OFFERED;
import static id.percaya.consent.agreement.consent.ConsentRefusal.NOT_DUE;
import static id.percaya.consent.agreement.consent.ConsentRefusal.OVERLAPPING_GRANTS;
import static id.percaya.consent.agreement.consent.ConsentRefusal.SUBJECT_UNKNOWN;
import static id.percaya.consent.agreement.consent.ConsentRefusal.WIDER_THAN_FORM;
import static id.percaya.consent.agreement.consent.ConsentRefusal.WIDER_THAN_GIVEN;
import static id.percaya.consent.agreement.consent.ConsentRefusal.WITHDRAWER_NOT_ENTITLED;

import id.percaya.consent.Grant;
import id.percaya.consent.Medium;
import id.percaya.consent.agreement.consent.ConsentCommand.DraftConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.EnterInError;
import id.percaya.consent.agreement.consent.ConsentCommand.EraseConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.ExpireConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.GiveConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.LiftRestriction;
import id.percaya.consent.agreement.consent.ConsentCommand.OfferConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.RefuseConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.RestrictConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.SupersedeConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.VoidConsent;
import id.percaya.consent.agreement.consent.ConsentCommand.WithdrawConsent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentEnteredInError;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentErased;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentOffered;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRefused;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestrictionLifted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentSuperseded;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentVoided;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.agreement.consent.Signer.As;
import id.percaya.consent.person.Capacity;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConsentDeciderTest {

    private static final String UNTIL_SIGNED =
            """
            state          | DraftConsent    | OfferConsent   | GiveConsent   | RefuseConsent
            Absent         | ConsentDrafted  | NOT_A_DRAFT    | NOT_OFFERED   | NOT_OFFERED
            Draft          | ALREADY_DRAFTED | ConsentOffered | NOT_OFFERED   | NOT_OFFERED
            Offered        | ALREADY_DRAFTED | -              | ConsentGiven  | ConsentRefused
            Refused        | ALREADY_DRAFTED | NOT_A_DRAFT    | NOT_OFFERED   | -
            Given          | ALREADY_DRAFTED | NOT_A_DRAFT    | ALREADY_GIVEN | ALREADY_GIVEN
            Restricted     | ALREADY_DRAFTED | NOT_A_DRAFT    | ALREADY_GIVEN | ALREADY_GIVEN
            Expired        | ALREADY_DRAFTED | NOT_A_DRAFT    | NOT_OFFERED   | NOT_OFFERED
            Superseded     | ALREADY_DRAFTED | NOT_A_DRAFT    | NOT_OFFERED   | NOT_OFFERED
            Voided         | ALREADY_DRAFTED | NOT_A_DRAFT    | NOT_OFFERED   | NOT_OFFERED
            Erased         | ALREADY_DRAFTED | NOT_A_DRAFT    | NOT_OFFERED   | NOT_OFFERED
            Withdrawn      | ALREADY_DRAFTED | NOT_A_DRAFT    | NOT_OFFERED   | NOT_OFFERED
            EnteredInError | ALREADY_DRAFTED | NOT_A_DRAFT    | NOT_OFFERED   | NOT_OFFERED
            Gone           | ALREADY_DRAFTED | NOT_A_DRAFT    | NOT_OFFERED   | NOT_OFFERED
            Gone unsigned  | ALREADY_DRAFTED | NOT_A_DRAFT    | NOT_OFFERED   | NOT_OFFERED
            """;

    private static final String IN_FORCE =
            """
            state          | RestrictConsent   | LiftRestriction          | WithdrawConsent  | ExpireConsent
            Absent         | NOT_IN_FORCE      | NOT_IN_FORCE             | NOT_GIVEN        | NOT_GIVEN
            Draft          | NOT_IN_FORCE      | NOT_IN_FORCE             | NOT_GIVEN        | NOT_GIVEN
            Offered        | NOT_IN_FORCE      | NOT_IN_FORCE             | NOT_GIVEN        | NOT_GIVEN
            Refused        | NOT_IN_FORCE      | NOT_IN_FORCE             | NOT_GIVEN        | NOT_GIVEN
            Given          | ConsentRestricted | -                        | ConsentWithdrawn | ConsentExpired
            Restricted     | -                 | ConsentRestrictionLifted | ConsentWithdrawn | ConsentExpired
            Expired        | NOT_IN_FORCE      | NOT_IN_FORCE             | ConsentWithdrawn | -
            Superseded     | NOT_IN_FORCE      | NOT_IN_FORCE             | ConsentWithdrawn | -
            Voided         | NOT_IN_FORCE      | NOT_IN_FORCE             | ConsentWithdrawn | -
            Erased         | NOT_IN_FORCE      | NOT_IN_FORCE             | ConsentWithdrawn | -
            Withdrawn      | NOT_IN_FORCE      | NOT_IN_FORCE             | -                | -
            EnteredInError | NOT_IN_FORCE      | NOT_IN_FORCE             | -                | -
            Gone           | NOT_IN_FORCE      | NOT_IN_FORCE             | -                | -
            Gone unsigned  | NOT_IN_FORCE      | NOT_IN_FORCE             | -                | -
            """;

    private static final String AT_THE_END =
            """
            state          | SupersedeConsent  | VoidConsent   | EnterInError          | EraseConsent
            Absent         | NOT_GIVEN         | NOT_GIVEN     | NOT_GIVEN             | NOT_GIVEN
            Draft          | NOT_GIVEN         | NOT_GIVEN     | ConsentEnteredInError | ConsentErased
            Offered        | NOT_GIVEN         | NOT_GIVEN     | ConsentEnteredInError | ConsentErased
            Refused        | NOT_GIVEN         | NOT_GIVEN     | ConsentEnteredInError | ConsentErased
            Given          | ConsentSuperseded | ConsentVoided | ConsentEnteredInError | ConsentErased
            Restricted     | ConsentSuperseded | ConsentVoided | ConsentEnteredInError | ConsentErased
            Expired        | -                 | ConsentVoided | ConsentEnteredInError | ConsentErased
            Superseded     | -                 | ConsentVoided | ConsentEnteredInError | ConsentErased
            Voided         | -                 | -             | ConsentEnteredInError | ConsentErased
            Erased         | -                 | ConsentVoided | ConsentEnteredInError | -
            Withdrawn      | -                 | ALREADY_OVER  | ConsentEnteredInError | ConsentErased
            EnteredInError | -                 | ALREADY_OVER  | -                     | ConsentErased
            Gone           | -                 | ALREADY_OVER  | -                     | -
            Gone unsigned  | -                 | ALREADY_OVER  | -                     | -
            """;

    private static final ConsentGiven GIVEN = ConsentFixtures.given(TERMS, Signer.subject());
    private static final ConsentGiven GIVEN_BY_GUARDIAN =
            ConsentFixtures.given(
                    TERMS,
                    new Signer(As.GUARDIAN, ConsentFixtures.id("a1"), Authority.PARENTAL, true));
    private static final Grant LESS = grant(Medium.PHOTO, NOW, JUNE.minusSeconds(1));
    private static final ConsentRestricted RESTRICTED =
            new ConsentRestricted(SUBJECT, List.of(LESS), NOW);

    private static final ConsentCommand DRAFT =
            new DraftConsent(SUBJECT, TERMS, null, FILLED, PUBLISHED, status(Capacity.ADULT), NOW);
    private static final ConsentCommand GIVE =
            new GiveConsent(
                    Signer.subject(),
                    SIGNED,
                    true,
                    List.of(PAPER),
                    PUBLISHED,
                    status(Capacity.ADULT),
                    NOW);
    private static final ConsentEvent DRAFTED = ConsentFixtures.drafted();
    private static final ConsentEvent OFFERED = new ConsentOffered(SUBJECT, FILLED);
    private static final ConsentEvent WITHDRAWN =
            new ConsentWithdrawn(SUBJECT, Withdrawer.SIGNER, null, JUNE);
    private static final ConsentEvent ERASED = new ConsentErased(SUBJECT, JUNE);
    private static final UUID NEWER = ConsentFixtures.id("2");

    @Test
    void every_command_in_every_state() {
        StateTable.of(new ConsentDecider(), ConsentCommand.class, Consent.class)
                .given()
                .given(DRAFTED)
                .given(DRAFTED, OFFERED)
                .given(DRAFTED, OFFERED, new ConsentRefused(SUBJECT, NOW))
                .given(DRAFTED, OFFERED, GIVEN)
                .given(GIVEN, new ConsentRestricted(SUBJECT, List.of(PHOTO), NOW))
                .given(GIVEN, new ConsentExpired(SUBJECT, JULY))
                .given(GIVEN, new ConsentSuperseded(SUBJECT, NEWER, JUNE))
                .given(GIVEN, new ConsentVoided(SUBJECT, List.of(), JUNE))
                .given(GIVEN, ERASED)
                .given(GIVEN, WITHDRAWN)
                .given(GIVEN, new ConsentEnteredInError(SUBJECT, JUNE))
                .given(GIVEN, WITHDRAWN, ERASED)
                .given("unsigned", DRAFTED, ERASED)
                .when(DRAFT)
                .when(new OfferConsent(NOW))
                .when(GIVE)
                .when(new RefuseConsent(NOW))
                .when(new RestrictConsent(List.of(PHOTO), NOW))
                .when(new LiftRestriction(List.of(PAPER), NOW))
                .when(new WithdrawConsent(Withdrawer.SIGNER, null, null, JUNE))
                .when(new ExpireConsent(JULY, JULY))
                .when(new SupersedeConsent(NEWER, JUNE))
                .when(new VoidConsent(List.of(VoidReason.NO_CAPACITY), JUNE))
                .when(new EnterInError(JUNE))
                .when(new EraseConsent(JUNE))
                .then(UNTIL_SIGNED, IN_FORCE, AT_THE_END);
    }

    @Nested
    class Drafting {
        @Test
        void keeps_the_filled_form() {
            given().when(draft(TERMS))
                    .then(new ConsentEvent.ConsentDrafted(SUBJECT, TERMS, null, FILLED, NOW));
        }

        @Test
        void a_grant_beyond_the_form_is_refused() {
            given().when(draft(terms(grant(Medium.VIDEO, SIGNED, JUNE))))
                    .thenRefused(WIDER_THAN_FORM);
        }

        @Test
        void a_language_the_form_lacks_is_refused() {
            given().when(draft(new Terms(FORM, "en", List.of(PHOTO), null)))
                    .thenRefused(LANGUAGE_NOT_OFFERED);
        }

        @Test
        void all_defects_are_named_at_once() {
            Grant ended = grant(Medium.PHOTO, FILLED, NOW);

            given().when(
                            new DraftConsent(
                                    SUBJECT, terms(ended, ended), null, JUNE, null, null, NOW))
                    .thenRefused(
                            SUBJECT_UNKNOWN,
                            FORM_NOT_PUBLISHED,
                            GRANT_ENDED,
                            OVERLAPPING_GRANTS,
                            FILLED_IN_FUTURE);
        }

        private DraftConsent draft(Terms terms) {
            return new DraftConsent(
                    SUBJECT, terms, null, FILLED, PUBLISHED, status(Capacity.ADULT), NOW);
        }
    }

    @Nested
    class Restricting {
        @Test
        void keeps_only_the_named_grants() {
            given(GIVEN).when(new RestrictConsent(List.of(LESS), NOW)).then(RESTRICTED);
        }

        @Test
        void to_more_than_was_given_is_refused() {
            given(GIVEN)
                    .when(new RestrictConsent(List.of(grant(Medium.NAME, NOW, JUNE)), NOW))
                    .thenRefused(WIDER_THAN_GIVEN);
        }

        @Test
        void again_is_limited_by_the_remaining_grants() {
            given(GIVEN, RESTRICTED)
                    .when(new RestrictConsent(List.of(PHOTO), NOW))
                    .thenRefused(WIDER_THAN_GIVEN);
        }

        @Test
        void to_the_same_grants_in_another_order_changes_nothing() {
            given(GIVEN)
                    .when(new RestrictConsent(List.of(PHOTO_IN_JUNE, PHOTO), NOW))
                    .thenNothing();
        }

        @Test
        void to_two_ends_for_one_use_is_refused() {
            given(GIVEN)
                    .when(new RestrictConsent(List.of(PHOTO, LESS), NOW))
                    .thenRefused(OVERLAPPING_GRANTS);
        }
    }

    @Nested
    class LiftingARestriction {
        @Test
        void restores_the_signed_grants() {
            given(GIVEN, RESTRICTED)
                    .when(new LiftRestriction(List.of(PAPER), JUNE))
                    .then(
                            new ConsentRestrictionLifted(
                                    SUBJECT, TERMS.grants(), List.of(PAPER), JUNE));
        }

        @Test
        void without_a_new_signature_is_refused() {
            given(GIVEN, RESTRICTED)
                    .when(new LiftRestriction(List.of(), JUNE))
                    .thenRefused(EVIDENCE_MISSING);
        }
    }

    @Nested
    class Withdrawing {
        @Test
        void records_withdrawer_and_channel() {
            given(GIVEN)
                    .when(new WithdrawConsent(Withdrawer.SIGNER, "by phone", null, JUNE))
                    .then(new ConsentWithdrawn(SUBJECT, Withdrawer.SIGNER, "by phone", JUNE));
        }

        @Test
        void a_guardian_may_not_withdraw_for_an_adult_who_signed() {
            given(GIVEN)
                    .when(withdraw(Withdrawer.GUARDIAN, Capacity.ADULT))
                    .thenRefused(WITHDRAWER_NOT_ENTITLED);
        }

        @Test
        void a_guardian_may_withdraw_for_a_person_who_has_lost_capacity() {
            given(GIVEN)
                    .when(withdraw(Withdrawer.GUARDIAN, Capacity.LACKS_CAPACITY))
                    .then(withdrawn(Withdrawer.GUARDIAN));
        }

        @Test
        void a_guardian_may_withdraw_when_the_capacity_is_unknown() {
            given(GIVEN)
                    .when(withdraw(Withdrawer.GUARDIAN, null))
                    .then(withdrawn(Withdrawer.GUARDIAN));
        }

        @Test
        void the_person_come_of_age_may_withdraw() {
            given(GIVEN_BY_GUARDIAN)
                    .when(withdraw(Withdrawer.SUBJECT_COME_OF_AGE, Capacity.ADULT))
                    .then(withdrawn(Withdrawer.SUBJECT_COME_OF_AGE));
        }

        @Test
        void a_minor_may_not_withdraw_as_come_of_age() {
            given(GIVEN_BY_GUARDIAN)
                    .when(withdraw(Withdrawer.SUBJECT_COME_OF_AGE, Capacity.MINOR))
                    .thenRefused(WITHDRAWER_NOT_ENTITLED);
        }

        private WithdrawConsent withdraw(Withdrawer by, @Nullable Capacity capacity) {
            return new WithdrawConsent(by, null, capacity, JUNE);
        }

        private ConsentWithdrawn withdrawn(Withdrawer by) {
            return new ConsentWithdrawn(SUBJECT, by, null, JUNE);
        }
    }

    @Nested
    class Expiring {
        @Test
        void before_the_end_is_refused() {
            given(GIVEN).when(expire(JULY, JULY.minusNanos(1000))).thenRefused(NOT_DUE);
        }

        @Test
        void late_records_the_true_end() {
            given(GIVEN)
                    .when(expire(JULY, JULY.plusSeconds(3600)))
                    .then(new ConsentExpired(SUBJECT, JULY));
        }

        @Test
        void a_restricted_consent_ends_with_its_remaining_grants() {
            given(GIVEN, RESTRICTED)
                    .when(expire(LESS.until(), LESS.until()))
                    .then(new ConsentExpired(SUBJECT, LESS.until()));
        }

        @Test
        void the_end_of_a_lifted_restriction_changes_nothing() {
            given(GIVEN).when(expire(LESS.until(), LESS.until())).thenNothing();
        }

        private ExpireConsent expire(Instant end, Instant at) {
            return new ExpireConsent(end, at);
        }
    }

    private static Given<ConsentCommand, Consent, ConsentEvent> given(ConsentEvent... history) {
        return Given.given(new ConsentDecider(), history);
    }
}
