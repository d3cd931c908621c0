package id.percaya.listening.figures;

import org.jspecify.annotations.Nullable;

/// How many mentions there are of each mood.
public record SentimentCounts(long positive, long neutral, long negative, long unknown) {

    public long mentions() {
        return positive + neutral + negative + unknown;
    }

    /// (positive − negative) / (positive + negative), −1 to 1; null when there are neither.
    public @Nullable Double netSentiment() {
        return net(positive + negative);
    }

    /// (positive − negative) / (positive + neutral + negative), −1 to 1; null when there are none.
    /// What has no label counts in neither.
    public @Nullable Double netSentimentAll() {
        return net(positive + neutral + negative);
    }

    private @Nullable Double net(long of) {
        return of == 0 ? null : Math.round(10_000.0 * (positive - negative) / of) / 10_000.0;
    }
}
