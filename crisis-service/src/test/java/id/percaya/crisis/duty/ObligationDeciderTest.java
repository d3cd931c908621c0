package id.percaya.crisis.duty;

import static id.percaya.crisis.duty.ObligationRefusal.MET_BY_ITS_EVENT_ONLY;
import static id.percaya.crisis.duty.ObligationRefusal.OBLIGATION_NOT_STARTED;

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
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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

    @Nested
    class Starting {
        private final StartClock start = new StartClock(CRISIS, CLOCK);

        @Test
        void runs_once() {
            given().when(start).then(STARTED);
            given(STARTED).when(start).thenNothing();
            given(STARTED, MET).when(start).thenNothing();
            given(STARTED, BREACHED).when(start).thenNothing();
            given(STARTED, BREACHED, MET_LATE).when(start).thenNothing();
        }
    }

    @Nested
    class Meeting {
        private final MeetObligation meet = new MeetObligation("form 12", DUE);
        private final MeetObligation late = new MeetObligation("form 12", LATE);

        @Test
        void at_the_last_instant_is_in_time() {
            given(STARTED).when(meet).then(MET);
        }

        @Test
        void after_it_is_a_breach_and_met_late() {
            given(STARTED).when(late).then(BREACHED, MET_LATE);
            given(STARTED, BREACHED).when(late).then(MET_LATE);
        }

        @Test
        void again_changes_nothing() {
            given(STARTED, MET).when(late).thenNothing();
            given(STARTED, BREACHED, MET_LATE).when(late).thenNothing();
        }

        @Test
        void what_never_started_is_refused() {
            given().when(meet).thenRefused(OBLIGATION_NOT_STARTED);
        }

        @Test
        void what_its_own_event_meets_is_refused() {
            Clock first = new Clock("FIRST_STATEMENT", ClockKind.PRACTICE, START, DUE);
            ObligationStarted started = new ObligationStarted(CRISIS, first);
            ObligationBreached breached =
                    new ObligationBreached(CRISIS, "FIRST_STATEMENT", DUE, DUE);
            given(started).when(meet).thenRefused(MET_BY_ITS_EVENT_ONLY);
            given(started, breached).when(meet).thenRefused(MET_BY_ITS_EVENT_ONLY);
        }
    }

    @Nested
    class Stopping {

        @Test
        void is_meeting_without_a_person() {
            given(STARTED).when(new StopClock("form 12", DUE)).then(MET);
            given(STARTED).when(new StopClock("form 12", LATE)).then(BREACHED, MET_LATE);
            given(STARTED, BREACHED).when(new StopClock("form 12", LATE)).then(MET_LATE);
        }

        @Test
        void a_second_time_changes_nothing() {
            given(STARTED, MET).when(new StopClock("form 12", DUE)).thenNothing();
            given(STARTED, BREACHED, MET_LATE).when(new StopClock("form 12", DUE)).thenNothing();
        }

        @Test
        void what_never_started_is_refused() {
            given().when(new StopClock("x", DUE)).thenRefused(OBLIGATION_NOT_STARTED);
        }
    }

    @Nested
    class Breaching {

        @Test
        void is_recorded_once_at_the_instant() {
            given(STARTED).when(new BreachObligation(LATE)).then(BREACHED);
            given(STARTED, BREACHED).when(new BreachObligation(LATE)).thenNothing();
            given(STARTED, BREACHED, MET_LATE).when(new BreachObligation(LATE)).thenNothing();
        }

        @Test
        void too_early_or_met_changes_nothing() {
            given(STARTED).when(new BreachObligation(DUE.minusMillis(1))).thenNothing();
            given(STARTED, MET).when(new BreachObligation(LATE)).thenNothing();
        }

        @Test
        void what_never_started_is_refused() {
            given().when(new BreachObligation(LATE)).thenRefused(OBLIGATION_NOT_STARTED);
        }
    }

    private static Given<ObligationCommand, Obligation, ObligationEvent> given(
            ObligationEvent... history) {
        return Given.given(new ObligationDecider(), history);
    }
}
