package id.percaya.listening.alerting.detection.burst;

import java.util.ArrayDeque;
import java.util.Deque;

/// Lets a burst be told once: later values of the same episode count only when they exceed its
/// highest clearly. The highest value of the last half day is the reference; older ones fade to a
/// half every six hours.
final class Episode {

    private static final int HELD = BurstDetector.BINS_A_DAY / 2;
    private static final double FADING = Math.pow(0.5, 4.0 / BurstDetector.BINS_A_DAY);
    private static final double CLEARLY = 1.3;

    private final Deque<Double> held = new ArrayDeque<>();
    private double reference;

    double add(double value) {
        double highest = held.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        reference = Math.max(highest, reference * FADING);
        held.addLast(value);
        if (held.size() > HELD) {
            held.removeFirst();
        }
        return value > CLEARLY * reference ? value : 0;
    }
}
