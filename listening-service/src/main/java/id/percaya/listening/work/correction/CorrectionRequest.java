package id.percaya.listening.work.correction;

import id.percaya.listening.intake.mention.Sentiment;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SentimentCorrection",
        examples =
                """
                {"sentiment": "NEGATIVE"}
                """)
record CorrectionRequest(@NotNull Mood sentiment) {

    /// The moods that a person can tell.
    @Schema(name = "CorrectedSentiment")
    enum Mood {
        POSITIVE,
        NEUTRAL,
        NEGATIVE
    }

    Sentiment told() {
        return switch (sentiment) {
            case POSITIVE -> Sentiment.POSITIVE;
            case NEUTRAL -> Sentiment.NEUTRAL;
            case NEGATIVE -> Sentiment.NEGATIVE;
        };
    }
}
