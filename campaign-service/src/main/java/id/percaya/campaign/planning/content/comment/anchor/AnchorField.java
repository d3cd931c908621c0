package id.percaya.campaign.planning.content.comment.anchor;

/// The part of a content that a comment is about.
public enum AnchorField {
    TITLE,
    BODY,
    /// The text for one channel, or for one segment there.
    VARIANT,
    /// The words of a variant that say that somebody paid for it.
    DISCLOSURE,
    /// The hashtags of a variant: without the sign, with a blank between them.
    HASHTAGS,
    MEDIA;

    boolean isOfVariant() {
        return switch (this) {
            case VARIANT, DISCLOSURE, HASHTAGS -> true;
            case TITLE, BODY, MEDIA -> false;
        };
    }
}
