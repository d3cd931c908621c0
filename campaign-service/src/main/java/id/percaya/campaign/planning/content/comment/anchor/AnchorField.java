package id.percaya.campaign.planning.content.comment.anchor;

/// The part of a content that a comment is about.
public enum AnchorField {
    TITLE,
    BODY,
    /// The text for one channel.
    VARIANT,
    MEDIA
}
