package id.percaya.listening.alerting.detection.distribution;

/// The negative binomial distribution with a mean and a dispersion 1/k; with dispersion 0 it is the
/// Poisson distribution. Terms follow from each other, so no gamma function is needed: `p(n + 1) =
/// p(n) × (1 + n/k) / (n + 1) × mean / (1 + mean/k)`.
public final class NegativeBinomial {

    private static final double NEGLIGIBLE = 1e-17;

    private NegativeBinomial() {}

    /// The probability of `count` or more. Small ones are summed from `count` upwards, because one
    /// minus a sum close to one would lose them.
    public static double upperTail(double mean, double dispersion, long count) {
        if (count <= 0) {
            return 1;
        }
        double ratio = mean / (1 + dispersion * mean);
        return count > mean
                ? sumFrom(
                        count, Math.exp(logTerm(mean, dispersion, ratio, count)), dispersion, ratio)
                : 1 - sumBelow(count, Math.exp(logFirst(mean, dispersion)), dispersion, ratio);
    }

    private static double logFirst(double mean, double dispersion) {
        return dispersion == 0 ? -mean : -Math.log1p(dispersion * mean) / dispersion;
    }

    private static double logTerm(double mean, double dispersion, double ratio, long count) {
        double log = logFirst(mean, dispersion);
        for (long n = 0; n < count; n++) {
            log += Math.log((1 + dispersion * n) / (n + 1) * ratio);
        }
        return log;
    }

    private static double sumFrom(long count, double first, double dispersion, double ratio) {
        double term = first;
        double sum = 0;
        for (long n = count; term > Math.max(NEGLIGIBLE * sum, Double.MIN_NORMAL); n++) {
            sum += term;
            term *= (1 + dispersion * n) / (n + 1) * ratio;
        }
        return Math.min(sum, 1);
    }

    private static double sumBelow(long count, double first, double dispersion, double ratio) {
        double term = first;
        double sum = 0;
        for (long n = 0; n < count; n++) {
            sum += term;
            term *= (1 + dispersion * n) / (n + 1) * ratio;
        }
        return Math.min(sum, 1);
    }
}
