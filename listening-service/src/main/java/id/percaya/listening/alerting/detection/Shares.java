package id.percaya.listening.alerting.detection;

import id.percaya.listening.alerting.detection.distribution.CumulativeShare;

/// The cumulative share of [ShareShift] at each bin: the finished steps of 15 minutes, computed
/// once for a series, and the begun one on top of them. Steps of excluded hours tell nothing.
final class Shares {

    private static final int STEP = 3;

    private final Series series;
    private final CumulativeShare[] after;

    private Shares(Series series, CumulativeShare[] after) {
        this.series = series;
        this.after = after;
    }

    static Shares of(Series series) {
        int steps = series.bins() / STEP;
        CumulativeShare[] after = new CumulativeShare[steps + 1];
        after[0] = CumulativeShare.NONE;
        for (int step = 0; step < steps; step++) {
            after[step + 1] = with(series, after[step], step * STEP, (step + 1) * STEP);
        }
        return new Shares(series, after);
    }

    /// A step lies in one hour, because a series begins on an hour.
    private static CumulativeShare with(Series series, CumulativeShare share, int from, int until) {
        return series.isExcluded(from / Series.BINS_AN_HOUR)
                ? share
                : share.with(series.count(from, until), series.total(from, until));
    }

    double sumAt(int bin) {
        return at(bin).sum();
    }

    double usualAt(int bin) {
        return at(bin).usual();
    }

    private CumulativeShare at(int bin) {
        int begun = bin / STEP * STEP;
        CumulativeShare finished = after[bin / STEP];
        return begun == bin ? finished : with(series, finished, begun, bin);
    }
}
