package id.percaya.campaign.planning.content.comment;

import id.percaya.eventstore.Refused;

/// The reasons to refuse a command to a comment, or an approval beside it.
public enum CommentRefusal implements Refused.Reason {
    COMMENT_ABSENT,
    COMMENT_EXISTS,
    COMMENT_RESOLVED,
    TOO_MANY_COMMENTS,
    TOO_MANY_REPLIES,
    /// The outcome WONT_DO needs a reason.
    WHY_MISSING,
    NO_SUGGESTION,
    /// The quoted words are no longer there, or stand there more than once.
    PASSAGE_CHANGED,
    /// The text would be empty, or longer than a content takes.
    SUGGESTION_UNFIT,
    /// A comment is carried over to the present version only.
    NOT_THIS_VERSION,
    /// The content has comments that are neither settled nor carried over to this version.
    COMMENTS_OPEN
}
