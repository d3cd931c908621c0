package id.percaya.crisis.recovery;

import static id.percaya.crisis.recovery.RecoveryGateRefusal.INVESTIGATION_NOT_APPROVED;
import static id.percaya.crisis.recovery.RecoveryGateRefusal.NO_STRONG_ACTION_VERIFIED;
import static id.percaya.crisis.recovery.RecoveryGateRefusal.STATUTORY_CLOCK_RUNNING;
import static id.percaya.crisis.recovery.RecoveryGateRefusal.SUSPENSION_NOT_DECIDED;

import id.percaya.crisis.recovery.RecoveryGateCommand.OpenRecoveryGate;
import id.percaya.crisis.recovery.RecoveryGateEvent.RecoveryGateOpened;
import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecoveryGateDeciderTest {

    private static final Instant NOW = Instant.parse("2027-03-02T08:00:00Z");
    private static final CrisisReference CRISIS =
            new CrisisReference(new UUID(1, 1), "melati-kemang", false);
    private static final RecoveryGateOpened OPENED = new RecoveryGateOpened(CRISIS, NOW);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new RecoveryGateDecider(), RecoveryGateCommand.class, RecoveryGate.class)
                .given()
                .given(OPENED)
                .when(open(true, true, true, true))
                .when("too early", open(false, false, false, false))
                .then(
                        """
                        state  | OpenRecoveryGate   | OpenRecoveryGate too early
                        Shut   | RecoveryGateOpened | INVESTIGATION_NOT_APPROVED SUSPENSION_NOT_DECIDED NO_STRONG_ACTION_VERIFIED STATUTORY_CLOCK_RUNNING
                        Opened | -                  | -
                        """);
    }

    @Test
    void the_event_keeps_the_crisis_and_the_time() {
        given().when(open(true, true, true, true)).then(OPENED);
    }

    @Test
    void each_condition_counts() {
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
