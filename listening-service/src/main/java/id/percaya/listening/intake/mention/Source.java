package id.percaya.listening.intake.mention;

import java.util.Locale;

/// The platform a mention was published on. Reach is computed from followers for social platforms
/// and from the visits of the domain for the web.
public enum Source {
    INSTAGRAM,
    FACEBOOK,
    X,
    TIKTOK,
    YOUTUBE,
    WEB;

    /// Maps a vendor's label to a source; unknown labels count as the web.
    public static Source of(String label) {
        return switch (label.strip().toLowerCase(Locale.ROOT)) {
            case "instagram", "ig" -> INSTAGRAM;
            case "facebook", "fb" -> FACEBOOK;
            case "x", "twitter", "x (twitter)", "twitter/x", "x/twitter" -> X;
            case "tiktok", "tik tok" -> TIKTOK;
            case "youtube", "yt" -> YOUTUBE;
            default -> WEB;
        };
    }

    public boolean isSocial() {
        return this != WEB;
    }

    public Kind usualKind() {
        return switch (this) {
            case INSTAGRAM, FACEBOOK, X -> Kind.POST;
            case TIKTOK, YOUTUBE -> Kind.VIDEO;
            case WEB -> Kind.ARTICLE;
        };
    }

    /// The stored form, also used in NDJSON: `instagram`, `web`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
