package id.percaya.listening.alerting.alert;

import id.percaya.listening.alerting.alertrule.AlertRuleTerms;
import id.percaya.listening.alerting.alertrule.Severity;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// A window with too many negative mentions.
///
/// @param end the window holds what was published after `end − window`, up to and including `end`
/// @param baseline mean negative mentions of the windows before it
public record Burst(Instant end, long negative, double baseline, Severity severity) {

    private static final Comparator<Burst> BY_GRAVITY =
            Comparator.comparing(Burst::severity)
                    .thenComparingLong(Burst::negative)
                    .thenComparing(Burst::end, Comparator.reverseOrder());

    /// @param past negative mentions in the baseline's windows together
    static Optional<Burst> of(AlertRuleTerms terms, Instant end, long negative, long past) {
        double baseline = (double) past / terms.baselineWindows();
        return terms.severity(negative, baseline)
                .map(severity -> new Burst(end, negative, baseline, severity));
    }

    /// The graver one; of two alike the one with more, then the earlier.
    static Burst graver(Burst one, Burst other) {
        return BY_GRAVITY.compare(one, other) >= 0 ? one : other;
    }

    Instant start(AlertRuleTerms terms) {
        return end.minus(terms.window());
    }
}
