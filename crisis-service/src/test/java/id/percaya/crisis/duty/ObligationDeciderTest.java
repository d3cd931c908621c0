package id.percaya.crisis.duty;

import static id.percaya.crisis.duty.ObligationRefusal.MET_BY_ITS_EVENT_ONLY;

import id.percaya.crisis.duty.ObligationCommand.BreachObligation;
import id.percaya.crisis.duty.ObligationCommand.MeetObligation;
import id.percaya.crisis.duty.ObligationCommand.StartClock;
import id.percaya.crisis.duty.ObligationCommand.StopClock;
import id.percaya.crisis.duty.ObligationEvent.ObligationBreached;
import id.percaya.crisis.duty.ObligationEvent.ObligationMet;
import id.percaya.crisis.duty.ObligationEvent.ObligationMetLate;
import id.percaya.crisis.duty.ObligationEvent.ObligationStarted;
import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObligationDeciderTest {

    private static final Instant START = Instant.parse("2027-03-02T08:00:00Z");
    private static final Instant DUE = START.plusSeconds(48 * 3600);
    private static final Instant LATE = DUE.plusMillis(1);
    private static final CrisisReference CRISIS =
            new CrisisReference(new UUID(1, 1), "melati-kemang", false);
    private static final Clock CLOCK =
            new Clock("IKP_INTERNAL_REPORT", ClockKind.STATUTORY, START, DUE);
    private static final ObligationStarted STARTED = new ObligationStarted(CRISIS, CLOCK);
    private static final ObligationMet MET = new ObligationMet("form 12", DUE);
    private static final ObligationBreached BREACHED =
            new ObligationBreached(CRISIS, "IKP_INTERNAL_REPORT", DUE, DUE);
    private static final ObligationMetLate MET_LATE = new ObligationMetLate("form 12", LATE);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new ObligationDecider(), ObligationCommand.class, Obligation.class)
                .given()
                .given(STARTED)
                .given(STARTED, MET)
                .given(STARTED, BREACHED)
                .given(STARTED, BREACHED, MET_LATE)
                .when(new StartClock(CRISIS, CLOCK))
                .when(new MeetObligation("form 12", DUE))
                .when("late", new MeetObligation("form 12", LATE))
                .when(new StopClock("form 12", DUE))
                .when("late", new StopClock("form 12", LATE))
                .when(new BreachObligation(DUE))
                .when("too early", new BreachObligation(DUE.minusMillis(1)))
                .then(
                        """
                        state    | StartClock        | MeetObligation         | MeetObligation late
                        Absent   | ObligationStarted | OBLIGATION_NOT_STARTED | OBLIGATION_NOT_STARTED
                        Running  | -                 | ObligationMet          | ObligationBreached ObligationMetLate
                        Met      | -                 | -                      | -
                        Breached | -                 | ObligationMetLate      | ObligationMetLate
                        MetLate  | -                 | -                      | -
                        """,
                        """
                        state    | StopClock              | StopClock late
                        Absent   | OBLIGATION_NOT_STARTED | OBLIGATION_NOT_STARTED
                        Running  | ObligationMet          | ObligationBreached ObligationMetLate
                        Met      | -                      | -
                        Breached | ObligationMetLate      | ObligationMetLate
                        MetLate  | -                      | -
                        """,
                        """
                        state    | BreachObligation       | BreachObligation too early
                        Absent   | OBLIGATION_NOT_STARTED | OBLIGATION_NOT_STARTED
                        Running  | ObligationBreached     | -
                        Met      | -                      | -
                        Breached | -                      | -
                        MetLate  | -                      | -
                        """);
    }

    @Test
    void events_keep_the_clock_the_evidence_and_the_times() {
        given().when(new StartClock(CRISIS, CLOCK)).then(STARTED);
        given(STARTED).when(new MeetObligation("form 12", DUE)).then(MET);
        given(STARTED).when(new MeetObligation("form 12", LATE)).then(BREACHED, MET_LATE);
        given(STARTED).when(new StopClock("form 12", DUE)).then(MET);
        given(STARTED).when(new StopClock("form 12", LATE)).then(BREACHED, MET_LATE);
    }

    @Test
    void a_breach_carries_the_deadline_however_late_it_is_recorded() {
        given(STARTED).when(new BreachObligation(LATE.plusSeconds(60))).then(BREACHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIRST_STATEMENT", "RCA_START"})
    void a_person_cannot_meet_an_obligation_that_an_event_meets(String code) {
        MeetObligation meet = new MeetObligation("form 12", DUE);
        Clock clock = new Clock(code, ClockKind.PRACTICE, START, DUE);
        ObligationStarted started = new ObligationStarted(CRISIS, clock);
        ObligationBreached breached = new ObligationBreached(CRISIS, code, DUE, DUE);
        given(started).when(meet).thenRefused(MET_BY_ITS_EVENT_ONLY);
        given(started, breached).when(meet).thenRefused(MET_BY_ITS_EVENT_ONLY);
        given(started)
                .when(new StopClock("an event", DUE))
                .then(new ObligationMet("an event", DUE));
    }

    private static Given<ObligationCommand, Obligation, ObligationEvent> given(
            ObligationEvent... history) {
        return Given.given(new ObligationDecider(), history);
    }
}
