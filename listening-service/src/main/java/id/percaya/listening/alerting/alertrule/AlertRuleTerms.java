package id.percaya.listening.alerting.alertrule;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// When negative mentions are too many: in a sliding window of event time, at least the threshold,
/// which is the greater of `minimum` and `baselineFactor` × baseline.
///
/// The baseline is the mean number of negative mentions in the windows of the same length that fit
/// one after another into the 28 days before the window; a quiet window counts as zero.
///
/// @param window from an hour to 7 days
/// @param minimum negative mentions below which nothing is raised, however quiet it was before
/// @param highFactor how many times the threshold is [Severity#HIGH]
/// @param criticalFactor how many times the threshold is [Severity#CRITICAL]
public record AlertRuleTerms(
        String name,
        UUID monitorId,
        Duration window,
        int minimum,
        double baselineFactor,
        double highFactor,
        double criticalFactor) {

    public static final Duration BASELINE = Duration.ofDays(28);

    /// How many windows the baseline is the mean of.
    public long baselineWindows() {
        return BASELINE.dividedBy(window);
    }

    public double threshold(double baseline) {
        return Math.max(minimum, baselineFactor * baseline);
    }

    public Optional<Severity> severity(long negative, double baseline) {
        double threshold = threshold(baseline);
        if (negative < threshold) {
            return Optional.empty();
        }
        if (negative >= criticalFactor * threshold) {
            return Optional.of(Severity.CRITICAL);
        }
        return Optional.of(negative >= highFactor * threshold ? Severity.HIGH : Severity.WATCH);
    }
}
