package id.percaya.listening.work.mention;

import id.percaya.listening.intake.mention.Sentiment;
import java.time.Instant;

public sealed interface CorrectionCommand {

    /// @param publishedAt of the mention
    record CorrectSentiment(Sentiment sentiment, Instant publishedAt, Instant at)
            implements CorrectionCommand {}
}
