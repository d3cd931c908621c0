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
    WHATSAPP_CHANNEL
}
