package id.percaya.campaign.planning.content.comment;

/// The states of a comment, as REST shows them.
public enum CommentState {
    OPEN,
    CARRIED_OVER,
    RESOLVED
}
