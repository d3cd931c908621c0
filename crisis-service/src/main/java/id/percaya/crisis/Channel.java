package id.percaya.crisis;

/// Where a statement is published.
public enum Channel {
    INSTAGRAM,
    FACEBOOK,
    X,
    TIKTOK,
    YOUTUBE,
    WEBSITE
}
