package id.percaya.listening.figures;

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

    private @Nullable Double net(long total) {
        return total == 0 ? null : Math.round(10_000.0 * (positive - negative) / total) / 10_000.0;
    }
}
