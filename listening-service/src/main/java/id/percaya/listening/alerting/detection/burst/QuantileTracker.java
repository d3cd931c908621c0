package id.percaya.listening.alerting.detection.burst;

import java.util.Arrays;

/// Tracks a quantile: the empirical one of the first day, then a multiplicative step after each
/// value.
final class QuantileTracker {

    private static final int FIRST = BurstDetector.BINS_A_DAY;
    private static final double LEAST = 0.3;
    private static final double STEPS = 12;

    private final double quantile;
    private final double step;
    private final double[] first = new double[FIRST];
    private int seen;
    private double estimate = LEAST;

    /// @param memory in values
    QuantileTracker(double quantile, double memory) {
        this.quantile = quantile;
        this.step = STEPS / memory;
    }

    void add(double value) {
        if (seen < FIRST) {
            first[seen++] = value;
            if (seen == FIRST) {
                estimate = Math.max(LEAST, empirical());
            }
            return;
        }
        estimate += step * estimate * (value > estimate ? quantile : quantile - 1);
    }

    private double empirical() {
        double[] sorted = first.clone();
        Arrays.sort(sorted);
        return sorted[(int) (quantile * (FIRST - 1))];
    }

    boolean isReady() {
        return seen == FIRST;
    }

    double estimate() {
        return Math.max(LEAST, estimate);
    }
}
