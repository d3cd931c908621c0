package id.percaya.consent.use.takedowncase;

import static id.percaya.consent.use.placement.UseFixtures.CONSENT;
import static id.percaya.consent.use.placement.UseFixtures.DUE;
import static id.percaya.consent.use.placement.UseFixtures.JUNE;
import static id.percaya.consent.use.placement.UseFixtures.SUBJECT;

import id.percaya.consent.use.placement.IrrecoverableReason;
import id.percaya.consent.use.placement.TakedownCause;
import id.percaya.consent.use.takedowncase.TakedownCaseCommand.OpenTakedownCase;
import id.percaya.consent.use.takedowncase.TakedownCaseCommand.PassDeadline;
import id.percaya.consent.use.takedowncase.TakedownCaseCommand.SettleUse;
import id.percaya.consent.use.takedowncase.TakedownCaseCommand.StopUses;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.StoppingBegun;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.TakedownCaseBecameOverdue;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.TakedownCaseCompleted;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.TakedownCaseOpened;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.UseFound;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.UseSettled;
import id.percaya.eventstore.testing.Given;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TakedownCaseDeciderTest {

    private static final UUID A = new UUID(0, 0xa);
    private static final UUID B = new UUID(0, 0xb);
    private static final Instant IN_TIME = JUNE.plus(Duration.ofHours(1));
    private static final Instant LATE = DUE.plus(Duration.ofMinutes(30));
    private static final EndedConsent NOTICE =
            new EndedConsent(CONSENT, SUBJECT, TakedownCause.WITHDRAWN, JUNE);

    private static final OpenTakedownCase RECEIVE = new OpenTakedownCase(NOTICE);
    private static final TakedownCaseOpened RECEIVED = new TakedownCaseOpened(NOTICE, DUE);
    private static final StoppingBegun BEGUN = new StoppingBegun(Set.of(A), IN_TIME);
    private static final TakedownCaseBecameOverdue OVERDUE = overdue(DUE, A);
    private static final UseSettled A_DOWN = new UseSettled(outcome(A, IN_TIME));
    private static final TakedownCaseCompleted COMPLETED = new TakedownCaseCompleted(null, IN_TIME);

    @Nested
    class Receiving {
        @Test
        void the_clock_runs_for_seventy_two_hours_from_the_withdrawal() {
            given().when(RECEIVE).then(RECEIVED);
        }

        @Test
        void again_or_in_another_way_changes_nothing() {
            given(RECEIVED).when(RECEIVE).thenNothing();
            given(RECEIVED, BEGUN).when(RECEIVE).thenNothing();
            given(RECEIVED, BEGUN, OVERDUE).when(RECEIVE).thenNothing();
            given(RECEIVED, COMPLETED)
                    .when(
                            new OpenTakedownCase(
                                    new EndedConsent(CONSENT, SUBJECT, TakedownCause.ERASED, LATE)))
                    .thenNothing();
        }
    }

    @Nested
    class Stopping {
        @Test
        void what_nobody_withdrew_is_refused() {
            given().when(stop(IN_TIME, A)).thenRefused(TakedownCaseRefusal.NOT_RECEIVED);
        }

        @Test
        void nothing_to_stop_completes_it_at_once() {
            given(RECEIVED).when(stop(IN_TIME)).then(COMPLETED);
        }

        @Test
        void the_uses_are_waited_for() {
            given(RECEIVED).when(stop(IN_TIME, A)).then(BEGUN);
            given(RECEIVED, BEGUN).when(stop(IN_TIME, A)).thenNothing();
        }

        @Test
        void one_more_is_waited_for_too() {
            given(RECEIVED, BEGUN).when(stop(LATE, A, B)).then(new UseFound(B, LATE));
            given(RECEIVED, BEGUN, OVERDUE).when(stop(LATE, B)).then(new UseFound(B, LATE));
        }

        @Test
        void one_more_goes_on_with_what_was_completed() {
            given(RECEIVED, COMPLETED).when(stop(IN_TIME, B)).then(new UseFound(B, IN_TIME));
            given(RECEIVED, COMPLETED, new UseFound(B, IN_TIME))
                    .when(settle(B, IN_TIME))
                    .then(new UseSettled(outcome(B, IN_TIME)), COMPLETED);
        }

        @Test
        void one_that_is_found_when_the_time_is_over_is_late_at_once() {
            given(RECEIVED, BEGUN, A_DOWN, COMPLETED)
                    .when(stop(LATE, B))
                    .then(new UseFound(B, LATE), overdue(LATE, B));
        }

        @Test
        void what_came_to_an_end_is_not_found_again() {
            given(RECEIVED, BEGUN, A_DOWN, COMPLETED).when(stop(LATE, A)).thenNothing();
        }

        @Test
        void nothing_to_stop_when_nobody_looked_in_time_completes_it_late() {
            given(RECEIVED, overdue(DUE))
                    .when(stop(LATE))
                    .then(new TakedownCaseCompleted(Duration.ofMinutes(30), LATE));
        }
    }

    @Nested
    class Settling {
        @Test
        void the_last_one_completes_it() {
            given(RECEIVED, BEGUN).when(settle(A, IN_TIME)).then(A_DOWN, COMPLETED);
        }

        @Test
        void until_the_last_one_it_goes_on() {
            given(RECEIVED, new StoppingBegun(Set.of(A, B), IN_TIME))
                    .when(settle(A, IN_TIME))
                    .then(A_DOWN);
        }

        @Test
        void what_cannot_be_taken_back_is_an_end_too() {
            SettledUse lost = new SettledUse(A, IrrecoverableReason.PRINTED, IN_TIME);
            given(RECEIVED, BEGUN).when(new SettleUse(lost)).then(new UseSettled(lost), COMPLETED);
        }

        @Test
        void late_it_says_how_late() {
            given(RECEIVED, BEGUN, OVERDUE)
                    .when(settle(A, LATE))
                    .then(
                            new UseSettled(outcome(A, LATE)),
                            new TakedownCaseCompleted(Duration.ofMinutes(30), LATE));
        }

        @Test
        void at_the_very_end_of_the_time_it_is_in_time() {
            given(RECEIVED, BEGUN)
                    .when(settle(A, DUE))
                    .then(new UseSettled(outcome(A, DUE)), new TakedownCaseCompleted(null, DUE));
        }

        @Test
        void what_is_not_waited_for_changes_nothing() {
            given(RECEIVED).when(settle(A, IN_TIME)).thenNothing();
            given(RECEIVED, BEGUN).when(settle(B, IN_TIME)).thenNothing();
            given(RECEIVED, BEGUN, A_DOWN, COMPLETED).when(settle(A, IN_TIME)).thenNothing();
        }

        @Test
        void what_nobody_withdrew_is_refused() {
            given().when(settle(A, IN_TIME)).thenRefused(TakedownCaseRefusal.NOT_RECEIVED);
        }
    }

    @Nested
    class TheDeadline {
        @Test
        void finds_what_is_still_there() {
            given(RECEIVED, BEGUN).when(new PassDeadline(DUE)).then(OVERDUE);
        }

        @Test
        void finds_that_nobody_has_looked() {
            given(RECEIVED).when(new PassDeadline(DUE)).then(overdue(DUE));
        }

        @Test
        void early_is_refused() {
            given(RECEIVED, BEGUN)
                    .when(new PassDeadline(DUE.minusNanos(1000)))
                    .thenRefused(TakedownCaseRefusal.NOT_DUE);
        }

        @Test
        void twice_or_afterwards_changes_nothing() {
            given(RECEIVED, BEGUN, OVERDUE).when(new PassDeadline(LATE)).thenNothing();
            given(RECEIVED, COMPLETED).when(new PassDeadline(LATE)).thenNothing();
        }

        @Test
        void of_what_nobody_withdrew_is_refused() {
            given().when(new PassDeadline(DUE)).thenRefused(TakedownCaseRefusal.NOT_RECEIVED);
        }
    }

    private static Given<TakedownCaseCommand, TakedownCase, TakedownCaseEvent> given(
            TakedownCaseEvent... history) {
        return Given.given(new TakedownCaseDecider(), history);
    }

    private static StopUses stop(Instant at, UUID... placements) {
        return new StopUses(Set.of(placements), at);
    }

    private static SettleUse settle(UUID placement, Instant at) {
        return new SettleUse(outcome(placement, at));
    }

    private static SettledUse outcome(UUID placement, Instant at) {
        return new SettledUse(placement, null, at);
    }

    private static TakedownCaseBecameOverdue overdue(Instant at, UUID... outstanding) {
        return new TakedownCaseBecameOverdue(CONSENT, Set.of(outstanding), at);
    }
}
