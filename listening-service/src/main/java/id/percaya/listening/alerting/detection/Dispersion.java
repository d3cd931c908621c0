package id.percaya.listening.alerting.detection;

import java.util.HashMap;
import java.util.Map;

/// How much more the counts of a facility scatter than chance alone explains: 1/k of the negative
/// binomial distribution, from all windows of one length that end on an hour of the 28 days before,
/// drawn towards 0.25.
final class Dispersion {

    static final double PRIOR = 0.25;

    private static final int HOURS = 28 * 24;
    private static final double OWN_WEIGHT = 168;
    private static final double PRIOR_WEIGHT = 56;

    private final Series series;
    private final UsualLevel usual;
    private final int length;
    private final Map<Integer, Double> known = new HashMap<>();

    /// @param length of the windows, in bins
    Dispersion(Series series, UsualLevel usual, int length) {
        this.series = series;
        this.usual = usual;
        this.length = length;
    }

    /// @param from the bin in which the judged window begins
    double before(int from) {
        return known.computeIfAbsent(from / Series.BINS_AN_HOUR, this::ending);
    }

    private double ending(int lastHour) {
        double excess = 0;
        double squares = 0;
        for (int hour = Math.max(0, lastHour - HOURS + 1); hour <= lastHour; hour++) {
            int until = hour * Series.BINS_AN_HOUR;
            int from = until - length;
            if (from >= 0 && !touchesExcluded(from, until)) {
                double expected = usual.of(from, until);
                double difference = series.count(from, until) - expected;
                excess += difference * difference - expected;
                squares += expected * expected;
            }
        }
        double own = squares == 0 ? 0 : Math.max(0, excess / squares);
        return (OWN_WEIGHT * own + PRIOR_WEIGHT * PRIOR) / (OWN_WEIGHT + PRIOR_WEIGHT);
    }

    private boolean touchesExcluded(int from, int until) {
        for (int bin = from; bin < until; bin += Series.BINS_AN_HOUR) {
            if (series.isExcluded(bin / Series.BINS_AN_HOUR)) {
                return true;
            }
        }
        return series.isExcluded((until - 1) / Series.BINS_AN_HOUR);
    }
}
