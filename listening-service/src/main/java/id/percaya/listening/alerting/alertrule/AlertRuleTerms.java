package id.percaya.listening.alerting.alertrule;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// Defines a burst: a sliding window of event time that contains at least the threshold of negative
/// mentions. The threshold is the greater of `minimum` and `baselineFactor` × baseline.
///
/// The baseline is the mean number of negative mentions in the consecutive windows of the same
/// length that fit into the 28 days before; empty windows count as zero.
///
/// @param window from one hour to 7 days
/// @param minimum below this number of negative mentions no alert is raised, whatever the baseline
/// @param highFactor multiple of the threshold from which the severity is [Severity#HIGH]
/// @param criticalFactor multiple of the threshold from which it is [Severity#CRITICAL]
public record AlertRuleTerms(
        String name,
        UUID monitorId,
        Duration window,
        int minimum,
        double baselineFactor,
        double highFactor,
        double criticalFactor) {

    public static final Duration BASELINE = Duration.ofDays(28);

    /// Number of windows in the baseline period.
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
