package id.percaya.campaign.planning.content.comment;

/// The end of a comment.
public enum Outcome {
    DONE,
    WONT_DO
}
