package id.percaya.listening.figures;

import id.percaya.listening.formulas.Share;
import org.jspecify.annotations.Nullable;

/// Number of mentions by sentiment.
public record SentimentCounts(long positive, long neutral, long negative, long unknown) {

    public long mentions() {
        return positive + neutral + negative + unknown;
    }

    /// (positive − negative) / (positive + negative), from −1 to 1; null when both are zero.
    public @Nullable Double netSentiment() {
        return net(positive + negative);
    }

    /// (positive − negative) / (positive + neutral + negative), from −1 to 1; null when all are
    /// zero. Unlabelled mentions are ignored.
    public @Nullable Double netSentimentAll() {
        return net(positive + neutral + negative);
    }

    /// Null when no sentiment is known.
    public @Nullable SentimentShares shares() {
        long known = positive + neutral + negative;
        Share good = Share.of(positive, known);
        Share neither = Share.of(neutral, known);
        Share bad = Share.of(negative, known);
        return good == null || neither == null || bad == null
                ? null
                : new SentimentShares(good, neither, bad);
    }

    /// Null when there is no positive or negative mention.
    public @Nullable NetSentimentInterval netSentimentInterval() {
        Share good = Share.of(positive, positive + negative);
        return good == null ? null : NetSentimentInterval.of(good);
    }

    private @Nullable Double net(long total) {
        return total == 0 ? null : Math.round(10_000.0 * (positive - negative) / total) / 10_000.0;
    }
}
