package id.percaya.consent;

/// Where a use is seen.
public enum Channel {
    INSTAGRAM,
    FACEBOOK,
    X,
    TIKTOK,
    YOUTUBE,
    WEBSITE
}
