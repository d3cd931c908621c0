package id.percaya.listening.alerting.evaluation;

import id.percaya.listening.alerting.alertrule.Severity;
import id.percaya.listening.alerting.detection.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/// A judged window.
///
/// @param edge where it ends
/// @param storedAfter mentions that were stored earlier told nothing
public record Judged(int edge, Duration window, Tally tally, Finding finding, Instant storedAfter) {

    /// The worst is the last.
    static final Comparator<Judged> BY_SEVERITY =
            Comparator.comparing(Judged::severity)
                    .thenComparingDouble(judged -> -judged.finding().pValue().orElse(1))
                    .thenComparingLong(judged -> judged.tally().counted())
                    .thenComparing(Judged::window, Comparator.reverseOrder());

    public boolean isRaised() {
        return finding.isRaised();
    }

    /// @throws java.util.NoSuchElementException if nothing was raised
    public Severity severity() {
        return finding.severity().orElseThrow();
    }

    public int start() {
        return edge - Bins.in(window);
    }
}
