package id.percaya.listening.work.mention;

import id.percaya.eventstore.testing.StateTable;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.work.mention.CorrectionCommand.CorrectSentiment;
import id.percaya.listening.work.mention.MentionEvent.MentionRemoved;
import id.percaya.listening.work.mention.MentionEvent.SentimentCorrected;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CorrectionDeciderTest {

    private static final Instant PUBLISHED = Instant.parse("2026-11-01T03:00:00Z");
    private static final Instant AT = Instant.parse("2026-11-02T03:00:00Z");

    @Test
    void every_command_in_every_state() {
        StateTable.of(new CorrectionDecider(), CorrectionCommand.class, Correction.class)
                .given()
                .given(new SentimentCorrected(Sentiment.NEGATIVE, PUBLISHED, AT))
                .given(new MentionRemoved(RemovalCause.ERASED, AT))
                .when("same", new CorrectSentiment(Sentiment.NEGATIVE, PUBLISHED, AT))
                .when("other", new CorrectSentiment(Sentiment.POSITIVE, PUBLISHED, AT))
                .then(
                        """
                        state   | CorrectSentiment same | CorrectSentiment other
                        None    | SentimentCorrected    | SentimentCorrected
                        Made    | -                     | SentimentCorrected
                        Removed | MENTION_REMOVED       | MENTION_REMOVED
                        """);
    }
}
