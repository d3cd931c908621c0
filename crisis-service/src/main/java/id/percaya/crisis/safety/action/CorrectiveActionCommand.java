package id.percaya.crisis.safety.action;

import id.percaya.crisis.response.crisis.CrisisReference;
import java.time.Instant;
import java.time.LocalDate;

public sealed interface CorrectiveActionCommand {

    /// @param today the current day in WIB
    record OpenCorrectiveAction(CrisisReference crisis, ActionPlan plan, LocalDate today)
            implements CorrectiveActionCommand {}

    record ImplementCorrectiveAction(String by, Instant at) implements CorrectiveActionCommand {}

    record VerifyEffectiveness(boolean effective, String evidence, String by, Instant at)
            implements CorrectiveActionCommand {}
}
