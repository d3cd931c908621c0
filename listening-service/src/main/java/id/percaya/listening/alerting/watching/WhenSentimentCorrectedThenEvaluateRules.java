package id.percaya.listening.alerting.watching;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.listening.work.mention.MentionEvent;
import id.percaya.listening.work.mention.MentionEvent.MentionAssigned;
import id.percaya.listening.work.mention.MentionEvent.MentionDismissed;
import id.percaya.listening.work.mention.MentionEvent.MentionEscalated;
import id.percaya.listening.work.mention.MentionEvent.MentionRemoved;
import id.percaya.listening.work.mention.MentionEvent.MentionReopened;
import id.percaya.listening.work.mention.MentionEvent.MentionResolved;
import id.percaya.listening.work.mention.MentionEvent.MentionResponded;
import id.percaya.listening.work.mention.MentionEvent.MentionTriaged;
import id.percaya.listening.work.mention.MentionEvent.SentimentCorrected;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/// Evaluates each active rule for the windows that hold the corrected mention, as after an import
/// of that mention.
@ApplicationScoped
class WhenSentimentCorrectedThenEvaluateRules implements Subscription<MentionEvent> {

    private final RuleEvaluation evaluation;

    WhenSentimentCorrectedThenEvaluateRules(RuleEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    @Override
    public String name() {
        return "bursts-after-correction";
    }

    @Override
    public EventTypes<MentionEvent> types() {
        return MentionEvent.TYPES;
    }

    @Override
    public void on(Recorded<MentionEvent> recorded) {
        switch (recorded.event()) {
            case SentimentCorrected corrected ->
                    evaluation.evaluate(
                            new ChangedMentions(
                                    Set.of(),
                                    corrected.publishedAt(),
                                    corrected.publishedAt(),
                                    corrected.correctedAt(),
                                    EventMetadata.of(recorded)));
            case MentionAssigned _,
                    MentionDismissed _,
                    MentionEscalated _,
                    MentionRemoved _,
                    MentionReopened _,
                    MentionResolved _,
                    MentionResponded _,
                    MentionTriaged _ -> {}
        }
    }
}
