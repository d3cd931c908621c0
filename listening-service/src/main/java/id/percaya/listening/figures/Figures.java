package id.percaya.listening.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The figures of a time span.
///
/// @param stories of the mentions; near copies are one story
/// @param sentimentBy how many of the sentiments each origin decided
/// @param reachSocial people reached on social platforms, see [SocialReach]
/// @param reachNonSocial people reached on the rest of the web, see [NonSocialReach]
/// @param netSentiment without neutral mentions, see [SentimentCounts#netSentiment()]
/// @param netSentimentAll with neutral mentions, see [SentimentCounts#netSentimentAll()]
/// @param authors distinct accounts, as far as known
/// @param shares of the mentions whose sentiment is known; null when there is none
/// @param netSentimentInterval null when there is no positive or negative mention
/// @param groups null unless they were asked for
/// @param formulaVersion changes with the formulas, so that only comparable figures are compared
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figures(
        long mentions,
        long stories,
        long positive,
        long neutral,
        long negative,
        long unknown,
        DecidedCounts sentimentBy,
        long reachSocial,
        long reachNonSocial,
        @Nullable Double netSentiment,
        @Nullable Double netSentimentAll,
        long authors,
        @Nullable SentimentShares shares,
        @Nullable NetSentimentInterval netSentimentInterval,
        @Nullable @Schema(maxItems = GroupBy.MOST) List<FigureGroup> groups,
        int formulaVersion) {

    public static final int FORMULA_VERSION = 2;

    /// Of no mentions.
    public static final Figures NONE = new Sums().figures();

    static Figures of(
            SentimentCounts counts,
            DecidedCounts sentimentBy,
            long reachSocial,
            long reachNonSocial,
            long authors,
            long stories) {
        return new Figures(
                counts.mentions(),
                stories,
                counts.positive(),
                counts.neutral(),
                counts.negative(),
                counts.unknown(),
                sentimentBy,
                reachSocial,
                reachNonSocial,
                counts.netSentiment(),
                counts.netSentimentAll(),
                authors,
                counts.shares(),
                counts.netSentimentInterval(),
                null,
                FORMULA_VERSION);
    }

    Figures with(List<FigureGroup> divided) {
        return new Figures(
                mentions,
                stories,
                positive,
                neutral,
                negative,
                unknown,
                sentimentBy,
                reachSocial,
                reachNonSocial,
                netSentiment,
                netSentimentAll,
                authors,
                shares,
                netSentimentInterval,
                divided,
                formulaVersion);
    }
}
