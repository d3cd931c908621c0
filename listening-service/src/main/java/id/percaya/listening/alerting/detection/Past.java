package id.percaya.listening.alerting.detection;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// The past of a monitor: its series, the usual level and the dispersion. It is made once and asked
/// for many windows.
public final class Past {

    private static final Duration WARM = Duration.ofDays(7);

    private final Series series;
    private final UsualLevel usual;
    private final Map<Integer, Dispersion> dispersions = new HashMap<>();

    public Past(Series series) {
        this.series = series;
        this.usual = new UsualLevel(series);
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
