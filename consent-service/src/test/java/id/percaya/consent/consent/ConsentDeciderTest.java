package id.percaya.consent.consent;

import id.percaya.consent.Method;

import id.percaya.consent.Grant;

import id.percaya.consent.Medium;

import id.percaya.consent.Channel;

import id.percaya.consent.Purpose;

import static id.percaya.consent.consent.ConsentRefusal.ALREADY_GIVEN;
import static id.percaya.consent.consent.ConsentRefusal.GRANT_ENDED;
import static id.percaya.consent.consent.ConsentRefusal.NOT_DUE;
import static id.percaya.consent.consent.ConsentRefusal.NOT_GIVEN;
import static id.percaya.consent.consent.ConsentRefusal.OVERLAPPING_GRANTS;
import static id.percaya.consent.consent.ConsentRefusal.SIGNED_IN_FUTURE;

import id.percaya.consent.consent.ConsentCommand.ExpireConsent;
import id.percaya.consent.consent.ConsentCommand.GiveConsent;
import id.percaya.consent.consent.ConsentCommand.WithdrawConsent;
import id.percaya.consent.consent.ConsentEvent.ConsentExpired;
import id.percaya.consent.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.eventstore.testing.Given;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConsentDeciderTest {

    private static final UUID SUBJECT = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final Instant SIGNED = Instant.parse("2026-05-01T02:00:00Z");
    private static final Instant NOW = Instant.parse("2026-05-01T03:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");

    private static final Grant UNTIL_JUNE = photo(SIGNED, JUNE);
    private static final Grant IN_JUNE = photo(JUNE, JULY);
    private static final ConsentGiven GIVEN =
            new ConsentGiven(SUBJECT, signed(SIGNED), List.of(UNTIL_JUNE, IN_JUNE), NOW);
    private static final WithdrawConsent WITHDRAW =
            new WithdrawConsent(Withdrawer.SIGNER, "by phone", JUNE);
    private static final ConsentWithdrawn WITHDRAWN =
            new ConsentWithdrawn(SUBJECT, Withdrawer.SIGNER, "by phone", JUNE);
    private static final ExpireConsent EXPIRE = new ExpireConsent(JULY);
    private static final ConsentExpired EXPIRED = new ConsentExpired(SUBJECT, JULY);

    @Nested
    class Giving {
        @Test
        void records_evidence_and_grants() {
            given().when(give(signed(SIGNED), UNTIL_JUNE, IN_JUNE)).then(GIVEN);
        }

        @Test
        void what_was_signed_this_very_instant_is_accepted() {
            given().when(give(signed(NOW), UNTIL_JUNE))
                    .then(new ConsentGiven(SUBJECT, signed(NOW), List.of(UNTIL_JUNE), NOW));
        }

        @Test
        void what_is_signed_in_the_future_is_refused() {
            given().when(give(signed(NOW.plusNanos(1000)), UNTIL_JUNE))
                    .thenRefused(SIGNED_IN_FUTURE);
        }

        @Test
        void a_grant_that_ends_this_instant_is_refused() {
            given().when(give(signed(SIGNED), photo(SIGNED, NOW), IN_JUNE))
                    .thenRefused(GRANT_ENDED);
        }

        @Test
        void two_ends_for_one_use_are_refused() {
            given().when(give(signed(SIGNED), UNTIL_JUNE, photo(SIGNED, JULY)))
                    .thenRefused(OVERLAPPING_GRANTS);
        }

        @Test
        void another_medium_at_the_same_time_is_another_use() {
            Grant video =
                    new Grant(Purpose.MARKETING, Channel.INSTAGRAM, Medium.VIDEO, SIGNED, JUNE);

            given().when(give(signed(SIGNED), UNTIL_JUNE, video))
                    .then(
                            new ConsentGiven(
                                    SUBJECT, signed(SIGNED), List.of(UNTIL_JUNE, video), NOW));
        }

        @Test
        void every_defect_is_named_at_once() {
            Grant ended = photo(SIGNED, NOW);

            given().when(give(signed(JUNE), ended, ended))
                    .thenRefused(SIGNED_IN_FUTURE, GRANT_ENDED, OVERLAPPING_GRANTS);
        }

        @Test
        void again_is_refused() {
            given(GIVEN).when(give(signed(SIGNED), UNTIL_JUNE)).thenRefused(ALREADY_GIVEN);
        }

        @Test
        void after_withdrawal_is_refused_as_it_needs_a_new_record() {
            given(GIVEN, WITHDRAWN)
                    .when(give(signed(SIGNED), UNTIL_JUNE))
                    .thenRefused(ALREADY_GIVEN);
        }

        @Test
        void after_expiry_is_refused_as_it_needs_a_new_record() {
            given(GIVEN, EXPIRED).when(give(signed(SIGNED), UNTIL_JUNE)).thenRefused(ALREADY_GIVEN);
        }
    }

    @Nested
    class Withdrawing {
        @Test
        void what_was_never_given_is_refused() {
            given().when(WITHDRAW).thenRefused(NOT_GIVEN);
        }

        @Test
        void a_given_consent_ends_it() {
            given(GIVEN).when(WITHDRAW).then(WITHDRAWN);
        }

        @Test
        void needs_neither_a_person_nor_a_way() {
            given(GIVEN)
                    .when(new WithdrawConsent(null, null, JUNE))
                    .then(new ConsentWithdrawn(SUBJECT, null, null, JUNE));
        }

        @Test
        void twice_changes_nothing() {
            given(GIVEN, WITHDRAWN).when(WITHDRAW).thenNothing();
        }

        @Test
        void an_expired_consent_is_heard_since_what_was_published_may_have_to_go() {
            given(GIVEN, EXPIRED).when(WITHDRAW).then(WITHDRAWN);
        }
    }

    @Nested
    class Expiring {
        @Test
        void what_was_never_given_is_refused() {
            given().when(EXPIRE).thenRefused(NOT_GIVEN);
        }

        @Test
        void at_the_end_of_the_last_grant_ends_it() {
            given(GIVEN).when(EXPIRE).then(EXPIRED);
        }

        @Test
        void before_the_end_of_the_last_grant_is_refused() {
            given(GIVEN).when(new ExpireConsent(JULY.minusNanos(1000))).thenRefused(NOT_DUE);
        }

        @Test
        void late_still_says_when_it_ended() {
            given(GIVEN).when(new ExpireConsent(JULY.plusSeconds(3600))).then(EXPIRED);
        }

        @Test
        void a_withdrawn_consent_changes_nothing() {
            given(GIVEN, WITHDRAWN).when(EXPIRE).thenNothing();
        }

        @Test
        void twice_changes_nothing() {
            given(GIVEN, EXPIRED).when(EXPIRE).thenNothing();
        }
    }

    private static Given<ConsentCommand, Consent, ConsentEvent> given(ConsentEvent... history) {
        return Given.given(new ConsentDecider(), history);
    }

    private static GiveConsent give(Evidence evidence, Grant... grants) {
        return new GiveConsent(SUBJECT, evidence, List.of(grants), NOW);
    }

    private static Evidence signed(Instant at) {
        return new Evidence("a".repeat(64), Method.WRITTEN, at);
    }

    private static Grant photo(Instant from, Instant until) {
        return new Grant(Purpose.MARKETING, Channel.INSTAGRAM, Medium.PHOTO, from, until);
    }
}
