package id.percaya.campaign;

/// Where a publication is seen.
public enum Channel {
    INSTAGRAM,
    FACEBOOK,
    X,
    TIKTOK,
    YOUTUBE,
    WEBSITE
}
