package id.percaya.listening.alerting.detection.burst;

import java.util.ArrayDeque;
import java.util.Deque;

/// The rise of the last hour's sum over its own mean. The mean is read 11 bins back, so that it
/// holds nothing of the hour that it is compared with.
final class HourlyRise {

    private static final int HOUR = 12;

    private final Deque<Double> counts = new ArrayDeque<>();
    private final Deque<Double> means = new ArrayDeque<>();
    private final Ewma mean = new Ewma(BurstDetector.HALF_LIFE);
    private final QuantileTracker quantile =
            new QuantileTracker(0.99, 7.0 * BurstDetector.BINS_A_DAY);
    private double sum;

    /// The rise in half quantiles; 0 while it is cold.
    double add(double count) {
        sum += count;
        counts.addLast(count);
        if (counts.size() > HOUR) {
            sum -= counts.removeFirst();
        }
        if (counts.size() < HOUR) {
            return 0;
        }
        double rise = means.size() < HOUR - 1 ? 0 : Residual.of(sum, means.removeFirst());
        double score = quantile.isReady() ? Math.max(rise / quantile.estimate(), 0) / 2 : 0;
        quantile.add(rise);
        mean.add(sum);
        means.addLast(mean.mean());
        return score;
    }
}
