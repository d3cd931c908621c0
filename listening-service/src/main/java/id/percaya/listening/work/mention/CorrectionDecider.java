package id.percaya.listening.work.mention;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.work.mention.Correction.Made;
import id.percaya.listening.work.mention.Correction.None;
import id.percaya.listening.work.mention.Correction.Removed;
import id.percaya.listening.work.mention.CorrectionCommand.CorrectSentiment;
import id.percaya.listening.work.mention.MentionEvent.MentionAssigned;
import id.percaya.listening.work.mention.MentionEvent.MentionDismissed;
import id.percaya.listening.work.mention.MentionEvent.MentionEscalated;
import id.percaya.listening.work.mention.MentionEvent.MentionRemoved;
import id.percaya.listening.work.mention.MentionEvent.MentionReopened;
import id.percaya.listening.work.mention.MentionEvent.MentionResolved;
import id.percaya.listening.work.mention.MentionEvent.MentionResponded;
import id.percaya.listening.work.mention.MentionEvent.MentionTriaged;
import id.percaya.listening.work.mention.MentionEvent.SentimentCorrected;
import java.util.List;

/// The last correction replaces the earlier one. To confirm the model's mood is a correction too:
/// it teaches the next model as well. Only a mention whose text is gone takes none.
public final class CorrectionDecider
        implements Decider<CorrectionCommand, Correction, MentionEvent> {

    @Override
    public Correction initial() {
        return new None();
    }

    @Override
    public List<MentionEvent> decide(CorrectionCommand command, Correction correction) {
        return switch (command) {
            case CorrectSentiment correct ->
                    switch (correction) {
                        case None _ -> List.of(corrected(correct));
                        case Made(Sentiment before) ->
                                before == correct.sentiment()
                                        ? List.of()
                                        : List.of(corrected(correct));
                        case Removed _ -> throw new Refused(WorkRefusal.MENTION_REMOVED);
                    };
        };
    }

    private static SentimentCorrected corrected(CorrectSentiment command) {
        return new SentimentCorrected(command.sentiment(), command.publishedAt(), command.at());
    }

    @Override
    public Correction evolve(Correction correction, MentionEvent event) {
        return switch (event) {
            case SentimentCorrected(Sentiment sentiment, _, _) -> new Made(sentiment);
            case MentionRemoved _ -> new Removed();
            case MentionTriaged _,
                    MentionAssigned _,
                    MentionResponded _,
                    MentionResolved _,
                    MentionDismissed _,
                    MentionEscalated _,
                    MentionReopened _ ->
                    correction;
        };
    }
}
