package id.percaya.listening.alerting.detection.burst;

/// An exponentially weighted mean without the bias of its start.
final class Ewma {

    private final double step;
    private double sum;
    private double weight;

    /// @param halfLife in values
    Ewma(double halfLife) {
        this.step = 1 - Math.pow(0.5, 1 / halfLife);
    }

    void add(double value) {
        sum += step * (value - sum);
        weight += step * (1 - weight);
    }

    boolean isEmpty() {
        return weight == 0;
    }

    double mean() {
        return isEmpty() ? 0 : sum / weight;
    }
}
