package id.percaya.listening.figures;

import org.jspecify.annotations.Nullable;

/// The figures of a time span.
///
/// @param reachSocial people reached on social platforms, see [SocialReach]
/// @param reachNonSocial people reached on the rest of the web, see [NonSocialReach]
/// @param netSentiment without neutral mentions, see [SentimentCounts#netSentiment()]
/// @param netSentimentAll with neutral mentions, see [SentimentCounts#netSentimentAll()]
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
        int formulaVersion) {

    public static final int FORMULA_VERSION = 1;

    static Figures of(SentimentCounts counts, double reachSocial, double reachNonSocial) {
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
                FORMULA_VERSION);
    }
}
