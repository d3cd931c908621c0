package id.percaya.listening.understanding.training;

/// Averages weights.
final class Averages {

    private Averages() {}

    static void add(double[] weights, double[] average, int of) {
        for (int at = 0; at < average.length; at++) {
            average[at] += weights[at] / of;
        }
    }
}
