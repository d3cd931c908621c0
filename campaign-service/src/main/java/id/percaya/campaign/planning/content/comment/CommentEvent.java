package id.percaya.campaign.planning.content.comment;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import org.jspecify.annotations.Nullable;

/// The events of a comment.
public sealed interface CommentEvent {

    @EventName("comment-written")
    record CommentWritten(Remark remark) implements CommentEvent {}

    @EventName("comment-replied")
    record CommentReplied(String text, String author) implements CommentEvent {}

    @EventName("comment-resolved")
    record CommentResolved(Outcome outcome, @Nullable String why, String by)
            implements CommentEvent {}

    /// The content was revised in the same transaction.
    @EventName("suggestion-accepted")
    record SuggestionAccepted(String revisedSha256, String by) implements CommentEvent {}

    @EventName("comment-reopened")
    record CommentReopened(String by) implements CommentEvent {}

    @EventName("comment-carried-over")
    record CommentCarriedOver(String toSha256, String reason, String by) implements CommentEvent {}

    EventTypes<CommentEvent> TYPES = EventTypes.of(CommentEvent.class);
}
