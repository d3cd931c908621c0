package id.percaya.listening.alerting.detection;

import id.percaya.listening.alerting.terms.SeverityLimits;
import java.time.Duration;
import java.util.OptionalDouble;

/// Raises from a multiple of the baseline on, but not under a minimum. The baseline is the mean
/// count of the consecutive windows of the same length that fit into the 28 days before; empty
/// windows count as zero. Rules of earlier versions are judged by it.
public record Factor(double factor, long minimum, SeverityLimits multiples)
        implements DetectionTest {

    private static final int BINS = (int) Duration.ofDays(28).dividedBy(Series.BIN);

    @Override
    public Finding judge(Situation situation) {
        Window window = situation.window();
        int length = window.until() - window.from();
        int windows = BINS / length;
        int begin = Math.max(0, window.from() - windows * length);
        Series series = situation.past().series();
        double baseline = (double) series.count(begin, window.from()) / windows;
        return Finding.over(
                (double) window.count(),
                Math.max((double) minimum, factor * baseline),
                OptionalDouble.of(baseline),
                multiples);
    }
}
