package id.percaya.listening.intake.mention;

import java.util.Locale;

/// Where a mention was published. Social platforms count followers, the rest of the web counts the
/// visits of its domain.
public enum Source {
    INSTAGRAM,
    FACEBOOK,
    X,
    TIKTOK,
    YOUTUBE,
    WEB;

    /// The source that a vendor's label names; whatever is none of the platforms is the web.
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

    /// As it is stored and as NDJSON names it: `instagram`, `web`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
