package id.percaya.consent.use.takedowncase;

import static id.percaya.consent.use.placement.UseFixtures.CONSENT;
import static id.percaya.consent.use.placement.UseFixtures.DUE;
import static id.percaya.consent.use.placement.UseFixtures.JUNE;
import static id.percaya.consent.use.placement.UseFixtures.SUBJECT;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
import id.percaya.eventstore.testing.StateTable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TakedownCaseDeciderTest {

    private static final UUID A = new UUID(0, 0xa);
    private static final UUID B = new UUID(0, 0xb);
    private static final Instant IN_TIME = JUNE.plus(Duration.ofHours(1));
    private static final Instant LATE = DUE.plus(Duration.ofMinutes(30));
    private static final EndedConsent WITHDRAWN =
            new EndedConsent(CONSENT, SUBJECT, TakedownCause.WITHDRAWN, JUNE);

    private static final TakedownCaseOpened OPENED = new TakedownCaseOpened(WITHDRAWN, DUE);
    private static final StoppingBegun BEGUN = new StoppingBegun(Set.of(A), IN_TIME);
    private static final TakedownCaseBecameOverdue OVERDUE = overdue(DUE, A);
    private static final UseSettled A_SETTLED = new UseSettled(outcome(A, IN_TIME));
    private static final TakedownCaseCompleted COMPLETED = new TakedownCaseCompleted(null, IN_TIME);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new TakedownCaseDecider(), TakedownCaseCommand.class, TakedownCase.class)
                .given()
                .given(OPENED)
                .given(OPENED, BEGUN)
                .given(OPENED, BEGUN, OVERDUE)
                .given("without search", OPENED, overdue(DUE))
                .given(OPENED, BEGUN, A_SETTLED, COMPLETED)
                .when(new OpenTakedownCase(WITHDRAWN))
                .when(stop(IN_TIME))
                .when("A", stop(IN_TIME, A))
                .when("B", stop(IN_TIME, B))
                .when("A", settle(A, IN_TIME))
                .when("B", settle(B, IN_TIME))
                .when(new PassDeadline(DUE))
                .when("early", new PassDeadline(DUE.minusNanos(1000)))
                .then(
                        """
                        state                  | OpenTakedownCase   | StopUses              | StopUses A    | StopUses B
                        Absent                 | TakedownCaseOpened | NOT_RECEIVED          | NOT_RECEIVED  | NOT_RECEIVED
                        Opened                 | -                  | TakedownCaseCompleted | StoppingBegun | StoppingBegun
                        Stopping               | -                  | -                     | -             | UseFound
                        Overdue                | -                  | -                     | -             | UseFound
                        Overdue without search | -                  | TakedownCaseCompleted | UseFound      | UseFound
                        Completed              | -                  | -                     | -             | UseFound
                        """,
                        """
                        state                  | SettleUse A                      | SettleUse B  | PassDeadline              | PassDeadline early
                        Absent                 | NOT_RECEIVED                     | NOT_RECEIVED | NOT_RECEIVED              | NOT_RECEIVED
                        Opened                 | -                                | -            | TakedownCaseBecameOverdue | NOT_DUE
                        Stopping               | UseSettled TakedownCaseCompleted | -            | TakedownCaseBecameOverdue | NOT_DUE
                        Overdue                | UseSettled TakedownCaseCompleted | -            | -                         | -
                        Overdue without search | -                                | -            | -                         | -
                        Completed              | -                                | -            | -                         | -
                        """);
    }

    @Test
    void the_deadline_is_seventy_two_hours_after_the_withdrawal() {
        given().when(new OpenTakedownCase(WITHDRAWN)).then(OPENED);
    }

    @Test
    void a_case_without_uses_is_completed_at_once() {
        given(OPENED).when(stop(IN_TIME)).then(COMPLETED);
    }

    @Test
    void a_search_begins_the_takedowns() {
        given(OPENED).when(stop(IN_TIME, A)).then(BEGUN);
    }

    @Test
    void only_unknown_uses_are_added() {
        given(OPENED, BEGUN).when(stop(LATE, A, B)).then(new UseFound(B, LATE));
    }

    @Test
    void a_use_found_later_reopens_the_case() {
        given(OPENED, COMPLETED, new UseFound(B, IN_TIME))
                .when(settle(B, IN_TIME))
                .then(new UseSettled(outcome(B, IN_TIME)), COMPLETED);
    }

    @Test
    void a_use_found_after_the_deadline_makes_the_case_overdue_at_once() {
        given(OPENED, BEGUN, A_SETTLED, COMPLETED)
                .when(stop(LATE, B))
                .then(new UseFound(B, LATE), overdue(LATE, B));
    }

    @Test
    void a_late_search_without_uses_completes_the_case_late() {
        given(OPENED, overdue(DUE))
                .when(stop(LATE))
                .then(new TakedownCaseCompleted(Duration.ofMinutes(30), LATE));
    }

    @Test
    void the_last_settled_use_completes_the_case() {
        given(OPENED, new StoppingBegun(Set.of(A, B), IN_TIME))
                .when(settle(A, IN_TIME))
                .then(A_SETTLED);
        given(OPENED, BEGUN).when(settle(A, IN_TIME)).then(A_SETTLED, COMPLETED);
    }

    @Test
    void an_irrecoverable_use_is_settled_too() {
        SettledUse lost = new SettledUse(A, IrrecoverableReason.PRINTED, IN_TIME);
        given(OPENED, BEGUN).when(new SettleUse(lost)).then(new UseSettled(lost), COMPLETED);
    }

    @Test
    void a_late_completion_tells_how_late() {
        given(OPENED, BEGUN, OVERDUE)
                .when(settle(A, LATE))
                .then(
                        new UseSettled(outcome(A, LATE)),
                        new TakedownCaseCompleted(Duration.ofMinutes(30), LATE));
    }

    @Test
    void completion_at_the_deadline_is_in_time() {
        given(OPENED, BEGUN)
                .when(settle(A, DUE))
                .then(new UseSettled(outcome(A, DUE)), new TakedownCaseCompleted(null, DUE));
    }

    @Test
    void an_overdue_case_names_its_outstanding_uses() {
        given(OPENED, BEGUN).when(new PassDeadline(DUE)).then(OVERDUE);
        given(OPENED).when(new PassDeadline(DUE)).then(overdue(DUE));
    }

    @Test
    void a_use_is_only_found_in_a_case_that_has_begun() {
        assertImpossible(new UseFound(A, IN_TIME));
        assertImpossible(OPENED, new UseFound(A, IN_TIME));
    }

    private static void assertImpossible(TakedownCaseEvent... history) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new TakedownCaseDecider().fold(List.of(history)));
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
