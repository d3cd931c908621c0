package id.percaya.listening.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.formulas.Share;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The figures of one group.
///
/// @param key an hour, a day, a source, a monitor's id or a code of the directory
/// @param name of the monitor; null for other groups
/// @param share of all mentions that are in this group
@Schema(
        name = "FigureGroup",
        requiredProperties = {
            "key",
            "share",
            "mentions",
            "stories",
            "positive",
            "neutral",
            "negative",
            "unknown",
            "sentimentBy",
            "reachSocial",
            "reachNonSocial",
            "authors"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureGroup(
        String key,
        @Nullable String name,
        @Nullable Share share,
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
        @Nullable NetSentimentInterval netSentimentInterval) {

    static FigureGroup of(String key, @Nullable String name, Figures figures, Figures all) {
        return new FigureGroup(
                key,
                name,
                Share.of(figures.mentions(), all.mentions()),
                figures.mentions(),
                figures.stories(),
                figures.positive(),
                figures.neutral(),
                figures.negative(),
                figures.unknown(),
                figures.sentimentBy(),
                figures.reachSocial(),
                figures.reachNonSocial(),
                figures.netSentiment(),
                figures.netSentimentAll(),
                figures.authors(),
                figures.shares(),
                figures.netSentimentInterval());
    }
}
