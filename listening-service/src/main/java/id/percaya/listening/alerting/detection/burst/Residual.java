package id.percaya.listening.alerting.detection.burst;

/// How far a count lies above its mean, between the absolute and the relative difference.
final class Residual {

    private static final double FLOOR = 0.02;
    private static final double POWER = 0.75;

    private Residual() {}

    static double of(double count, double mean) {
        double floored = Math.max(mean, FLOOR);
        return (count - floored) / Math.pow(floored, POWER);
    }
}
