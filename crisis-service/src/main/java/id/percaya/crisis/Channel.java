package id.percaya.crisis;

/// A medium on which statements are published.
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
