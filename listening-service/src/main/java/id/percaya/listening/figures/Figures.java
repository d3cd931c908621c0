package id.percaya.listening.figures;

import org.jspecify.annotations.Nullable;

/// The figures of a time span.
///
/// @param reachSocial people reached on social platforms, see [SocialReach]
/// @param reachNonSocial people reached on the rest of the web, see [NonSocialReach]
/// @param netSentiment without neutral mentions, see [SentimentCounts#netSentiment()]
/// @param netSentimentAll with neutral mentions, see [SentimentCounts#netSentimentAll()]
/// @param authors distinct accounts, as far as known
/// @param shares of the mentions whose sentiment is known; null when there is none
/// @param netSentimentInterval null when there is no positive or negative mention
/// @param formulaVersion changes with the formulas, so that only comparable figures are compared
public record Figures(
        long mentions,
        long positive,
        long neutral,
        long negative,
        long unknown,
        long reachSocial,
        long reachNonSocial,
        @Nullable Double netSentiment,
        @Nullable Double netSentimentAll,
        long authors,
        @Nullable SentimentShares shares,
        @Nullable NetSentimentInterval netSentimentInterval,
        int formulaVersion) {

    public static final int FORMULA_VERSION = 2;

    static Figures of(
            SentimentCounts counts, double reachSocial, double reachNonSocial, long authors) {
        return new Figures(
                counts.mentions(),
                counts.positive(),
                counts.neutral(),
                counts.negative(),
                counts.unknown(),
                Math.round(reachSocial),
                Math.round(reachNonSocial),
                counts.netSentiment(),
                counts.netSentimentAll(),
                authors,
                counts.shares(),
                counts.netSentimentInterval(),
                FORMULA_VERSION);
    }
}
