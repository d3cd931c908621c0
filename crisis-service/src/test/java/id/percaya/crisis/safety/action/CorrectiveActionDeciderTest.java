package id.percaya.crisis.safety.action;

import static id.percaya.crisis.safety.action.CorrectiveActionRefusal.DUE_IN_THE_PAST;
import static id.percaya.crisis.safety.action.CorrectiveActionRefusal.MEASURE_NOT_FINISHED;
import static id.percaya.crisis.safety.action.CorrectiveActionRefusal.VERIFIER_IS_IMPLEMENTER;
import static id.percaya.crisis.safety.action.CorrectiveActionRefusal.VERIFIER_IS_OWNER;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.crisis.safety.action.CorrectiveActionCommand.ImplementCorrectiveAction;
import id.percaya.crisis.safety.action.CorrectiveActionCommand.OpenCorrectiveAction;
import id.percaya.crisis.safety.action.CorrectiveActionCommand.VerifyEffectiveness;
import id.percaya.crisis.safety.action.CorrectiveActionEvent.CorrectiveActionImplemented;
import id.percaya.crisis.safety.action.CorrectiveActionEvent.CorrectiveActionOpened;
import id.percaya.crisis.safety.action.CorrectiveActionEvent.EffectVerified;
import id.percaya.crisis.safety.action.CorrectiveActionEvent.FoundIneffective;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CorrectiveActionDeciderTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-03-02");
    private static final Instant NOW = Instant.parse("2027-03-02T08:00:00Z");
    private static final Instant MEASURED = NOW.plus(Duration.ofDays(28));
    private static final CrisisReference CRISIS =
            new CrisisReference(new UUID(1, 1), "melati-kemang", false);
    private static final ActionPlan PLAN =
            new ActionPlan(
                    new UUID(2, 2),
                    "licence check blocks the theatre list",
                    Strength.STRONGER,
                    "owner",
                    LocalDate.of(2027, 4, 1),
                    "no surgery without a valid SIP in four weeks",
                    28);
    private static final CorrectiveActionOpened OPENED = new CorrectiveActionOpened(CRISIS, PLAN);
    private static final CorrectiveActionImplemented DONE =
            new CorrectiveActionImplemented("nurse", NOW);
    private static final EffectVerified VERIFIED = new EffectVerified("auditor", "audit");
    private static final FoundIneffective INEFFECTIVE = new FoundIneffective("auditor", "audit");

    @Test
    void every_command_in_every_state() {
        StateTable.of(
                        new CorrectiveActionDecider(),
                        CorrectiveActionCommand.class,
                        CorrectiveAction.class)
                .given()
                .given(OPENED)
                .given(OPENED, DONE)
                .given(OPENED, DONE, VERIFIED)
                .given(OPENED, DONE, INEFFECTIVE)
                .when(new OpenCorrectiveAction(CRISIS, PLAN, TODAY))
                .when(new ImplementCorrectiveAction("nurse", NOW))
                .when(verify(true, "auditor"))
                .when("negatively", verify(false, "auditor"))
                .then(
                        """
                        state                 | OpenCorrectiveAction   | ImplementCorrectiveAction
                        Absent                | CorrectiveActionOpened | ACTION_NOT_OPENED
                        Open                  | ACTION_ALREADY_OPENED  | CorrectiveActionImplemented
                        Implemented           | ACTION_ALREADY_OPENED  | -
                        EffectivenessVerified | ACTION_ALREADY_OPENED  | ACTION_ALREADY_VERIFIED
                        Ineffective           | ACTION_ALREADY_OPENED  | CorrectiveActionImplemented
                        """,
                        """
                        state                 | VerifyEffectiveness     | VerifyEffectiveness negatively
                        Absent                | ACTION_NOT_OPENED       | ACTION_NOT_OPENED
                        Open                  | ACTION_NOT_IMPLEMENTED  | ACTION_NOT_IMPLEMENTED
                        Implemented           | EffectVerified          | FoundIneffective
                        EffectivenessVerified | ACTION_ALREADY_VERIFIED | ACTION_ALREADY_VERIFIED
                        Ineffective           | ACTION_NOT_IMPLEMENTED  | ACTION_NOT_IMPLEMENTED
                        """);
    }

    @Test
    void events_keep_the_plan_the_people_and_the_evidence() {
        given().when(new OpenCorrectiveAction(CRISIS, PLAN, TODAY)).then(OPENED);
        given(OPENED).when(new ImplementCorrectiveAction("nurse", NOW)).then(DONE);
        given(OPENED, DONE).when(verify(true, "auditor")).then(VERIFIED);
        given(OPENED, DONE).when(verify(false, "auditor")).then(INEFFECTIVE);
    }

    @Test
    void nobody_verifies_their_own_work() {
        given(OPENED, DONE).when(verify(true, "owner")).thenRefused(VERIFIER_IS_OWNER);
        given(OPENED, DONE).when(verify(true, "nurse")).thenRefused(VERIFIER_IS_IMPLEMENTER);
        given(OPENED, new CorrectiveActionImplemented("owner", NOW))
                .when(verify(true, "owner"))
                .thenRefused(VERIFIER_IS_OWNER, VERIFIER_IS_IMPLEMENTER);
    }

    @Test
    void an_action_is_due_from_today_on() {
        given().when(new OpenCorrectiveAction(CRISIS, PLAN, PLAN.dueOn())).then(OPENED);
        given().when(new OpenCorrectiveAction(CRISIS, PLAN, PLAN.dueOn().plusDays(1)))
                .thenRefused(DUE_IN_THE_PAST);
    }

    @Test
    void an_effect_is_verified_once_it_was_measured_and_its_absence_at_any_time() {
        given(OPENED, DONE)
                .when(new VerifyEffectiveness(true, "audit", "auditor", MEASURED.minusMillis(1)))
                .thenRefused(MEASURE_NOT_FINISHED);
        given(OPENED, DONE)
                .when(new VerifyEffectiveness(true, "audit", "auditor", MEASURED))
                .then(VERIFIED);
        given(OPENED, DONE)
                .when(new VerifyEffectiveness(false, "audit", "auditor", NOW))
                .then(INEFFECTIVE);
        given(OPENED, new CorrectiveActionImplemented("nurse", null))
                .when(new VerifyEffectiveness(true, "audit", "auditor", NOW))
                .then(VERIFIED);
    }

    @Test
    void the_owner_stays_the_owner_after_a_failed_verification() {
        given(OPENED, DONE, INEFFECTIVE, DONE)
                .when(verify(true, "owner"))
                .thenRefused(VERIFIER_IS_OWNER);
    }

    @Test
    void only_an_open_action_is_implemented_or_found_ineffective() {
        assertImpossible(DONE);
        assertImpossible(INEFFECTIVE);
        assertImpossible(OPENED, DONE, VERIFIED, DONE);
        assertImpossible(OPENED, DONE, VERIFIED, INEFFECTIVE);
    }

    private static VerifyEffectiveness verify(boolean effective, String by) {
        return new VerifyEffectiveness(effective, "audit", by, MEASURED);
    }

    private static void assertImpossible(CorrectiveActionEvent... history) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new CorrectiveActionDecider().fold(List.of(history)));
    }

    private static Given<CorrectiveActionCommand, CorrectiveAction, CorrectiveActionEvent> given(
            CorrectiveActionEvent... history) {
        return Given.given(new CorrectiveActionDecider(), history);
    }
}
