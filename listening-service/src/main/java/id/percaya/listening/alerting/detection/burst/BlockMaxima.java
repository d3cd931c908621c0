package id.percaya.listening.alerting.detection.burst;

import java.util.ArrayDeque;
import java.util.Deque;

/// How far a value lies above the usual maximum of half a day, in standard deviations of the
/// logarithm; a few maxima are held together by a prior.
final class BlockMaxima {

    private static final int BLOCK = BurstDetector.BINS_A_DAY / 2;
    private static final int KEPT = 60;
    private static final double LEAST = 0.3;
    private static final double PRIOR = 4;
    private static final double PRIOR_DEVIATION = 0.35;

    private final Deque<Double> maxima = new ArrayDeque<>();
    private double highest = LEAST;
    private int inBlock;

    void add(double value) {
        highest = Math.max(highest, value);
        if (++inBlock == BLOCK) {
            maxima.addLast(Math.log(highest));
            if (maxima.size() > KEPT) {
                maxima.removeFirst();
            }
            highest = LEAST;
            inBlock = 0;
        }
    }

    boolean isReady() {
        return !maxima.isEmpty();
    }

    double deviations(double value) {
        if (value <= 0) {
            return 0;
        }
        double mean = maxima.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double squares = maxima.stream().mapToDouble(each -> (each - mean) * (each - mean)).sum();
        double spread = squares + PRIOR * PRIOR_DEVIATION * PRIOR_DEVIATION;
        double deviation = Math.sqrt(spread / (maxima.size() + PRIOR));
        return Math.max((Math.log(value) - mean) / deviation, 0);
    }
}
