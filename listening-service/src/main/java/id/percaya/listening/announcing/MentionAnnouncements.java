package id.percaya.listening.announcing;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
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
import java.util.Optional;

/// Announces escalated mentions.
@ApplicationScoped
class MentionAnnouncements implements Announces<MentionEvent> {

    @Override
    public EventTypes<MentionEvent> types() {
        return MentionEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<MentionEvent> recorded) {
        return switch (recorded.event()) {
            case MentionEscalated escalated ->
                    Optional.of(
                            new Announcement(
                                    "mention.escalated.v1",
                                    MentionEscalatedAnnounced.of(escalated)));
            case SentimentCorrected _,
                    MentionTriaged _,
                    MentionAssigned _,
                    MentionResponded _,
                    MentionResolved _,
                    MentionDismissed _,
                    MentionReopened _,
                    MentionRemoved _ ->
                    Optional.empty();
        };
    }
}
