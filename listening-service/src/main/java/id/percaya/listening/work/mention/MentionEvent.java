package id.percaya.listening.work.mention;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.progress.Category;
import id.percaya.listening.intake.progress.DismissalReason;
import id.percaya.listening.intake.progress.Priority;
import id.percaya.listening.intake.progress.ReplyChannel;
import id.percaya.listening.intake.progress.WorkState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything that happens to a mention after it was stored. No event repeats its text or author.
public sealed interface MentionEvent {

    /// @param publishedAt of the mention, which says what time spans count anew
    @EventName("mention-sentiment-corrected")
    record SentimentCorrected(Sentiment sentiment, Instant publishedAt, Instant correctedAt)
            implements MentionEvent {}

    @EventName("mention-triaged")
    record MentionTriaged(Priority priority, Category category, Instant triagedAt)
            implements MentionEvent {}

    /// @param assignee the subject of the person's token
    @EventName("mention-assigned")
    record MentionAssigned(UUID assignee, Instant assignedAt) implements MentionEvent {}

    /// The address of the answer may name the author, so it is kept beside the text only.
    ///
    /// @param respondedAt when the author was answered
    /// @param recordedAt when somebody told so
    @EventName("mention-responded")
    record MentionResponded(Instant respondedAt, ReplyChannel channel, Instant recordedAt)
            implements MentionEvent {}

    @EventName("mention-resolved")
    record MentionResolved(Instant resolvedAt) implements MentionEvent {}

    @EventName("mention-dismissed")
    record MentionDismissed(DismissalReason reason, Instant dismissedAt) implements MentionEvent {}

    /// @param monitors those that picked the mention
    /// @param from the state before
    @EventName("mention-escalated")
    record MentionEscalated(
            List<MonitorScope> monitors,
            WorkState from,
            Instant publishedAt,
            Instant storedAt,
            @Nullable Instant firstResponseAt,
            Instant escalatedAt)
            implements MentionEvent {}

    /// @param to the state from which the work goes on
    @EventName("mention-reopened")
    record MentionReopened(WorkState to, Instant reopenedAt) implements MentionEvent {}

    /// The text and the author are gone; nothing can be done with the mention any more.
    @EventName("mention-removed")
    record MentionRemoved(RemovalCause cause, Instant removedAt) implements MentionEvent {}

    EventTypes<MentionEvent> TYPES = EventTypes.of(MentionEvent.class);
}
