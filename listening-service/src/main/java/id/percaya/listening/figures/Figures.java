package id.percaya.listening.figures;

import org.jspecify.annotations.Nullable;

/// What was said in a time span, counted.
///
/// @param reachSocial people reached on social platforms: see [SocialReach]
/// @param reachNonSocial people reached on the rest of the web: see [NonSocialReach]
/// @param netSentiment without neutral mentions: see [SentimentCounts#netSentiment()]
/// @param netSentimentAll with neutral mentions: see [SentimentCounts#netSentimentAll()]
/// @param formulaVersion changes when a formula does, so that figures are compared like with like
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

    static Figures of(SentimentCounts moods, double reachSocial, double reachNonSocial) {
        return new Figures(
                moods.mentions(),
                moods.positive(),
                moods.neutral(),
                moods.negative(),
                moods.unknown(),
                Math.round(reachSocial),
                Math.round(reachNonSocial),
                moods.netSentiment(),
                moods.netSentimentAll(),
                FORMULA_VERSION);
    }
}
