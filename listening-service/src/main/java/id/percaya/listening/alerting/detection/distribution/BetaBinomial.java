package id.percaya.listening.alerting.detection.distribution;

/// The beta-binomial distribution: a share that itself scatters around its mean.
final class BetaBinomial {

    private BetaBinomial() {}

    /// ln P(count of total) without the binomial coefficient, which a ratio of two does not need.
    ///
    /// @param share mean
    /// @param correlation how alike two mentions of a bin are, between 0 and 1
    static double logLikelihood(long count, long total, double share, double correlation) {
        double size = 1 / correlation - 1;
        double log = 0;
        for (long n = 0; n < count; n++) {
            log += Math.log(share * size + n);
        }
        for (long n = 0; n < total - count; n++) {
            log += Math.log((1 - share) * size + n);
        }
        for (long n = 0; n < total; n++) {
            log -= Math.log(size + n);
        }
        return log;
    }
}
