package id.percaya.listening.alerting.alert;

import id.percaya.listening.alerting.alertrule.AlertRuleTerms;
import id.percaya.listening.alerting.alertrule.Severity;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// A window with too many negative mentions.
///
/// @param end the window contains mentions published after `end − window`, up to and including
///   `end`
/// @param baseline mean number of negative mentions in earlier windows
/// @param storedAfter mentions that were stored earlier are not counted
public record Burst(
        Instant end, long negative, double baseline, Severity severity, Instant storedAfter) {

    private static final Comparator<Burst> BY_SEVERITY =
            Comparator.comparing(Burst::severity)
                    .thenComparingLong(Burst::negative)
                    .thenComparing(Burst::end, Comparator.reverseOrder());

    /// @param past negative mentions in the whole baseline period
    static Optional<Burst> of(BurstSearch search, Instant end, long negative, long past) {
        AlertRuleTerms terms = search.terms();
        double baseline = (double) past / terms.baselineWindows();
        return terms.severity(negative, baseline)
                .map(severity ->
                        new Burst(end, negative, baseline, severity, search.storedAfter()));
    }

    /// The more severe of two; at equal severity the one with more mentions, then the earlier one.
    static Burst worse(Burst one, Burst other) {
        return BY_SEVERITY.compare(one, other) >= 0 ? one : other;
    }

    Instant start(AlertRuleTerms terms) {
        return end.minus(terms.window());
    }
}
