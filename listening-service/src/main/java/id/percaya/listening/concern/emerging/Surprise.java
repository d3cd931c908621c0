package id.percaya.listening.concern.emerging;

/// How improbable a count is: −log10 P(X ≥ count) of a Poisson distribution. The terms of the sum
/// follow from each other, and its first one is taken out as a logarithm, so that no improbability
/// is too small for it.
final class Surprise {

    private static final double NEGLIGIBLE = 1e-17;

    private Surprise() {}

    /// @param mean greater than 0
    static double of(double mean, int count) {
        if (count <= mean) {
            return 0;
        }
        double logFirst = count * Math.log(mean) - mean;
        for (int n = 2; n <= count; n++) {
            logFirst -= Math.log(n);
        }
        double sum = 0;
        double term = 1;
        for (int n = count + 1; term > NEGLIGIBLE * sum; n++) {
            sum += term;
            term *= mean / n;
        }
        return Math.max(0, -(logFirst + Math.log(sum)) / Math.log(10));
    }
}
