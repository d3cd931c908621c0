package id.percaya.crisis.safety.action;

import static id.percaya.crisis.safety.action.CorrectiveActionRefusal.ACTION_ALREADY_OPENED;
import static id.percaya.crisis.safety.action.CorrectiveActionRefusal.ACTION_ALREADY_VERIFIED;
import static id.percaya.crisis.safety.action.CorrectiveActionRefusal.ACTION_NOT_IMPLEMENTED;
import static id.percaya.crisis.safety.action.CorrectiveActionRefusal.ACTION_NOT_OPENED;
import static id.percaya.crisis.safety.action.CorrectiveActionRefusal.VERIFIER_IS_IMPLEMENTER;
import static id.percaya.crisis.safety.action.CorrectiveActionRefusal.VERIFIER_IS_OWNER;

import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.crisis.safety.action.CorrectiveActionCommand.ImplementCorrectiveAction;
import id.percaya.crisis.safety.action.CorrectiveActionCommand.OpenCorrectiveAction;
import id.percaya.crisis.safety.action.CorrectiveActionCommand.VerifyEffectiveness;
import id.percaya.crisis.safety.action.CorrectiveActionEvent.CorrectiveActionImplemented;
import id.percaya.crisis.safety.action.CorrectiveActionEvent.CorrectiveActionOpened;
import id.percaya.crisis.safety.action.CorrectiveActionEvent.EffectVerified;
import id.percaya.crisis.safety.action.CorrectiveActionEvent.FoundIneffective;
import id.percaya.eventstore.testing.Given;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CorrectiveActionDeciderTest {

    private static final CrisisReference CRISIS =
            new CrisisReference(new UUID(1, 1), "melati-kemang", false);
    private static final ActionPlan PLAN =
            new ActionPlan(
                    new UUID(2, 2),
                    "licence check blocks the theatre list",
                    Strength.STRONGER,
                    "owner",
                    LocalDate.of(2027, 4, 1),
                    "no surgery without a valid SIP in four weeks");
    private static final CorrectiveActionOpened OPENED = new CorrectiveActionOpened(CRISIS, PLAN);
    private static final CorrectiveActionImplemented DONE =
            new CorrectiveActionImplemented("nurse");
    private static final EffectVerified VERIFIED = new EffectVerified("auditor", "audit");
    private static final FoundIneffective INEFFECTIVE = new FoundIneffective("auditor", "audit");

    @Test
    void it_is_opened_once() {
        OpenCorrectiveAction open = new OpenCorrectiveAction(CRISIS, PLAN);
        given().when(open).then(OPENED);
        given(OPENED).when(open).thenRefused(ACTION_ALREADY_OPENED);
        given(OPENED, DONE).when(open).thenRefused(ACTION_ALREADY_OPENED);
        given(OPENED, DONE, VERIFIED).when(open).thenRefused(ACTION_ALREADY_OPENED);
        given(OPENED, DONE, INEFFECTIVE).when(open).thenRefused(ACTION_ALREADY_OPENED);
    }

    @Test
    void it_is_implemented_and_again_if_that_had_no_effect() {
        ImplementCorrectiveAction implement = new ImplementCorrectiveAction("nurse");
        given().when(implement).thenRefused(ACTION_NOT_OPENED);
        given(OPENED).when(implement).then(DONE);
        given(OPENED, DONE).when(implement).thenNothing();
        given(OPENED, DONE, INEFFECTIVE).when(implement).then(DONE);
        given(OPENED, DONE, VERIFIED).when(implement).thenRefused(ACTION_ALREADY_VERIFIED);
    }

    @Test
    void its_effect_is_verified_by_somebody_else() {
        VerifyEffectiveness verify = new VerifyEffectiveness(true, "audit", "auditor");
        given().when(verify).thenRefused(ACTION_NOT_OPENED);
        given(OPENED).when(verify).thenRefused(ACTION_NOT_IMPLEMENTED);
        given(OPENED, DONE).when(verify).then(VERIFIED);
        given(OPENED, DONE)
                .when(new VerifyEffectiveness(false, "audit", "auditor"))
                .then(INEFFECTIVE);
        given(OPENED, DONE, INEFFECTIVE).when(verify).thenRefused(ACTION_NOT_IMPLEMENTED);
        given(OPENED, DONE, VERIFIED).when(verify).thenRefused(ACTION_ALREADY_VERIFIED);
    }

    @Test
    void nobody_verifies_their_own_work() {
        given(OPENED, DONE)
                .when(new VerifyEffectiveness(true, "audit", "owner"))
                .thenRefused(VERIFIER_IS_OWNER);
        given(OPENED, DONE)
                .when(new VerifyEffectiveness(true, "audit", "nurse"))
                .thenRefused(VERIFIER_IS_IMPLEMENTER);
        given(OPENED, new CorrectiveActionImplemented("owner"))
                .when(new VerifyEffectiveness(true, "audit", "owner"))
                .thenRefused(VERIFIER_IS_OWNER, VERIFIER_IS_IMPLEMENTER);
    }

    private static Given<CorrectiveActionCommand, CorrectiveAction, CorrectiveActionEvent> given(
            CorrectiveActionEvent... history) {
        return Given.given(new CorrectiveActionDecider(), history);
    }
}
