package id.percaya.crisis.safety.action;

import id.percaya.crisis.response.crisis.CrisisReference;

public sealed interface CorrectiveActionCommand {

    record OpenCorrectiveAction(CrisisReference crisis, ActionPlan plan)
            implements CorrectiveActionCommand {}

    record ImplementCorrectiveAction(String by) implements CorrectiveActionCommand {}

    record VerifyEffectiveness(boolean effective, String evidence, String by)
            implements CorrectiveActionCommand {}
}
