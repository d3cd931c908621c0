package id.percaya.campaign;

/// A platform on which publications appear.
public enum Channel {
    INSTAGRAM,
    FACEBOOK,
    X,
    TIKTOK,
    YOUTUBE,
    WEBSITE,
    THREADS,
    MASTODON,
    BLUESKY,
    LINKEDIN,
    WHATSAPP_CHANNEL;

    /// Whether the public sees a title besides the text. Elsewhere a content's title is for those
    /// who work on it.
    public boolean showsTitles() {
        return switch (this) {
            case YOUTUBE, WEBSITE -> true;
            case INSTAGRAM,
                    FACEBOOK,
                    X,
                    TIKTOK,
                    THREADS,
                    MASTODON,
                    BLUESKY,
                    LINKEDIN,
                    WHATSAPP_CHANNEL ->
                    false;
        };
    }
}
