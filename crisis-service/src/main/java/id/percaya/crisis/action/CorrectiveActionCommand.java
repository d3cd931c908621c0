package id.percaya.crisis.action;

import id.percaya.crisis.crisis.OfCrisis;

public sealed interface CorrectiveActionCommand {

    record OpenCorrectiveAction(OfCrisis crisis, ActionPlan plan)
            implements CorrectiveActionCommand {}

    record ImplementCorrectiveAction(String by) implements CorrectiveActionCommand {}

    record VerifyEffectiveness(boolean effective, String evidence, String by)
            implements CorrectiveActionCommand {}
}
