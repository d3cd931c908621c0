package id.percaya.crisis.recovery;

import static id.percaya.crisis.recovery.RecoveryGateRefusal.INVESTIGATION_NOT_APPROVED;
import static id.percaya.crisis.recovery.RecoveryGateRefusal.NO_STRONG_ACTION_VERIFIED;
import static id.percaya.crisis.recovery.RecoveryGateRefusal.STATUTORY_CLOCK_RUNNING;
import static id.percaya.crisis.recovery.RecoveryGateRefusal.SUSPENSION_NOT_DECIDED;

import id.percaya.crisis.recovery.RecoveryGateCommand.OpenRecoveryGate;
import id.percaya.crisis.recovery.RecoveryGateEvent.RecoveryGateOpened;
import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.eventstore.testing.Given;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecoveryGateDeciderTest {

    private static final Instant NOW = Instant.parse("2027-03-02T08:00:00Z");
    private static final CrisisReference CRISIS =
            new CrisisReference(new UUID(1, 1), "melati-kemang", false);
    private static final RecoveryGateOpened OPENED = new RecoveryGateOpened(CRISIS, NOW);

    @Test
    void opens_once_when_all_conditions_hold() {
        given().when(open(true, true, true, true)).then(OPENED);
        given(OPENED).when(open(true, true, true, true)).thenNothing();
    }

    @Test
    void stays_open_whatever_comes_later() {
        given(OPENED).when(open(false, false, false, false)).thenNothing();
    }

    @Test
    void names_every_condition_that_is_missing() {
        given().when(open(false, false, false, false))
                .thenRefused(
                        INVESTIGATION_NOT_APPROVED,
                        SUSPENSION_NOT_DECIDED,
                        NO_STRONG_ACTION_VERIFIED,
                        STATUTORY_CLOCK_RUNNING);
    }

    @Test
    void needs_each_condition() {
        given().when(open(false, true, true, true)).thenRefused(INVESTIGATION_NOT_APPROVED);
        given().when(open(true, false, true, true)).thenRefused(SUSPENSION_NOT_DECIDED);
        given().when(open(true, true, false, true)).thenRefused(NO_STRONG_ACTION_VERIFIED);
        given().when(open(true, true, true, false)).thenRefused(STATUTORY_CLOCK_RUNNING);
    }

    private static OpenRecoveryGate open(
            boolean investigation, boolean suspensions, boolean action, boolean statutory) {
        return new OpenRecoveryGate(
                CRISIS, new RecoveryGateFacts(investigation, suspensions, action, statutory), NOW);
    }

    private static Given<RecoveryGateCommand, RecoveryGate, RecoveryGateEvent> given(
            RecoveryGateEvent... history) {
        return Given.given(new RecoveryGateDecider(), history);
    }
}
