package id.percaya.crisis.safety.action;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The states of a corrective action.
public sealed interface CorrectiveAction {

    record Absent() implements CorrectiveAction {}

    record Open(Plan plan) implements CorrectiveAction {}

    /// @param at null if it was implemented before the time was kept
    record Implemented(Plan plan, String implementer, @Nullable Instant at)
            implements CorrectiveAction {

        /// Whether the measure is still taken, so that nothing is known about the effect.
        boolean isMeasuredAt(Instant now) {
            return at != null && now.isBefore(at.plus(plan.measured()));
        }
    }

    record EffectivenessVerified() implements CorrectiveAction {}

    /// May be implemented again.
    record Ineffective(Plan plan) implements CorrectiveAction {}

    /// The part of the plan that decides later.
    ///
    /// @param measured how long the effect is measured
    record Plan(String owner, Duration measured) {

        static Plan of(ActionPlan plan) {
            Integer days = plan.measureDays();
            return new Plan(plan.owner(), days == null ? Duration.ZERO : Duration.ofDays(days));
        }
    }
}
