package id.percaya.campaign.planning.content.comment;

import org.jspecify.annotations.Nullable;

/// The commands to a comment.
public sealed interface CommentCommand {

    /// @param others the number of comments that the content has already
    record WriteComment(Remark remark, int others) implements CommentCommand {}

    record ReplyToComment(String text, String author) implements CommentCommand {}

    /// @param why needed for what will not be done
    record ResolveComment(Outcome outcome, @Nullable String why, String by)
            implements CommentCommand {}

    /// @param revisedSha256 the hash of the version that has the suggested words
    record AcceptSuggestion(String revisedSha256, String by) implements CommentCommand {}

    record ReopenComment(String by) implements CommentCommand {}

    /// @param toSha256 the hash of the version that may be approved beside the comment
    /// @param presentSha256 the hash of the content's present version; null if it has none
    record CarryCommentOver(
            String toSha256, @Nullable String presentSha256, String reason, String by)
            implements CommentCommand {}
}
