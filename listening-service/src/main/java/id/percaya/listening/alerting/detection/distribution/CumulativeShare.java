package id.percaya.listening.alerting.detection.distribution;

/// The cumulative sum of a share shift. The usual share is an exponentially weighted one with a
/// half-life of 7 days and a prior of 2 in 10; a bin tells at most 200 texts about it.
///
/// @param count counted texts that the usual share knows
/// @param total all texts that it knows
/// @param sum of the evidence; never below 0
public record CumulativeShare(double count, double total, double sum) {

    public static final CumulativeShare NONE = new CumulativeShare(0, 0, 0);

    private static final double ODDS = 4;
    private static final double CORRELATION = 0.03;
    private static final double CLIP = 4;
    private static final double KEPT = Math.pow(0.5, 1.0 / (7 * 24 * 4));
    private static final double PRIOR_COUNT = 2;
    private static final double PRIOR_TOTAL = 10;
    private static final long MOST = 200;

    /// With the texts of one bin more.
    public CumulativeShare with(long counted, long all) {
        double texts = Math.min(all, MOST);
        return new CumulativeShare(
                KEPT * count + (all == 0 ? 0 : texts * counted / all),
                KEPT * total + texts,
                all == 0 ? sum : Math.max(0, sum + Math.clamp(ratio(counted, all), -CLIP, CLIP)));
    }

    private double ratio(long counted, long all) {
        double usual = usual();
        double odds = ODDS * usual / (1 - usual);
        return BetaBinomial.logLikelihood(counted, all, odds / (1 + odds), CORRELATION)
                - BetaBinomial.logLikelihood(counted, all, usual, CORRELATION);
    }

    public double usual() {
        return (count + PRIOR_COUNT) / (total + PRIOR_TOTAL);
    }
}
