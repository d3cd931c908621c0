package id.percaya.listening.alerting.detection;

import id.percaya.listening.alerting.detection.burst.BurstDetector;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The past of a monitor: its series, the usual level and the dispersion. It is made once and asked
/// for many windows.
public final class Past {

    private static final Duration WARM = Duration.ofDays(7);

    private final Series series;
    private final UsualLevel usual;
    private final Map<Integer, Dispersion> dispersions = new HashMap<>();
    private double @Nullable [] scores;
    private @Nullable Shares shares;

    public Past(Series series) {
        this.series = series;
        this.usual = new UsualLevel(series);
    }

    /// The burst detector's score of the last bin before this one; 0 at the start.
    double scoreBefore(int bin) {
        if (scores == null) {
            scores = scored();
        }
        return bin == 0 ? 0 : scores[bin - 1];
    }

    private double[] scored() {
        double[] each = new double[series.bins()];
        BurstDetector detector = new BurstDetector();
        for (int bin = 0; bin < each.length; bin++) {
            each[bin] = detector.add((double) series.count(bin, bin + 1));
        }
        return each;
    }

    /// The cumulative share after each quarter of an hour.
    Shares shares() {
        if (shares == null) {
            shares = Shares.of(series);
        }
        return shares;
    }

    public Series series() {
        return series;
    }

    /// The expected count between two bins.
    public double expected(int from, int until) {
        return Math.max(UsualLevel.LEAST, usual.of(from, until));
    }

    /// 1/k for windows of this length.
    public double dispersion(int from, int until) {
        return dispersions
                .computeIfAbsent(until - from, length -> new Dispersion(series, usual, length))
                .before(from);
    }

    /// Less than a week of history before the window.
    public boolean isCold(int from) {
        return Series.BIN.multipliedBy(from).compareTo(WARM) < 0;
    }
}
