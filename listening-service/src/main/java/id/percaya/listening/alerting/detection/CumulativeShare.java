package id.percaya.listening.alerting.detection;

/// The cumulative sum of [ShareShift]. The usual share is an exponentially weighted one with a
/// half-life of 7 days and a prior of 2 in 10; a bin tells at most 200 texts about it.
final class CumulativeShare {

    private static final double ODDS = 4;
    private static final double CORRELATION = 0.03;
    private static final double CLIP = 4;
    private static final double KEPT = Math.pow(0.5, 1.0 / (7 * 24 * 4));
    private static final double PRIOR_COUNT = 2;
    private static final double PRIOR_TOTAL = 10;
    private static final long MOST = 200;

    private double count;
    private double total;
    private double sum;

    void add(long counted, long all) {
        double usual = usual();
        if (all > 0) {
            double odds = ODDS * usual / (1 - usual);
            double ratio =
                    BetaBinomial.logLikelihood(counted, all, odds / (1 + odds), CORRELATION)
                            - BetaBinomial.logLikelihood(counted, all, usual, CORRELATION);
            sum = Math.max(0, sum + Math.clamp(ratio, -CLIP, CLIP));
        }
        double texts = Math.min(all, MOST);
        count = KEPT * count + (all == 0 ? 0 : texts * counted / all);
        total = KEPT * total + texts;
    }

    double usual() {
        return (count + PRIOR_COUNT) / (total + PRIOR_TOTAL);
    }

    double sum() {
        return sum;
    }
}
