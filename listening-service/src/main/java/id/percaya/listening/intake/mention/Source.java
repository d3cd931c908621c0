package id.percaya.listening.intake.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The platform a mention was published on. Reach is computed from followers for social platforms
/// and from the visits of the domain for the web.
public enum Source {
    INSTAGRAM("instagram ig"),
    FACEBOOK("facebook fb"),
    X("x twitter"),
    TIKTOK("tiktok"),
    YOUTUBE("youtube yt"),
    THREADS("threads"),
    LINKEDIN("linkedin"),
    MASTODON("mastodon"),
    BLUESKY("bluesky"),
    WEB(
            "web website news blog blogs forum forums online berita media magazine newspaper portal"
                    + " review reviews ulasan");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Words that name a platform only at the start of a label: "Threads", but not "Forum threads".
    private static final Set<String> ONLY_FIRST = Set.of("x", "ig", "fb", "yt", "threads");

    /// Separated by spaces.
    private final String words;

    Source(String words) {
        this.words = words;
    }

    /// The source that a vendor's label names, with or without the kind of post: `Instagram Reels`,
    /// `Twitter (X)`, `Online News`. Empty for a label that names none, such as a site's title.
    public static Optional<Source> named(String label) {
        List<String> named =
                Arrays.asList(
                        NO_WORD.split(
                                label.strip()
                                        .toLowerCase(Locale.ROOT)
                                        .replace("tik tok", "tiktok")));
        return Arrays.stream(values()).filter(source -> source.isIn(named)).findFirst();
    }

    /// As [#named]; other labels count as the web.
    public static Source of(String label) {
        return named(label).orElse(WEB);
    }

    /// @param label as [#label] has written it
    public static Source stored(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    private boolean isIn(List<String> named) {
        return Arrays.stream(words.split(" "))
                .anyMatch(word ->
                        ONLY_FIRST.contains(word)
                                ? !named.isEmpty() && named.getFirst().equals(word)
                                : named.contains(word));
    }

    public boolean isSocial() {
        return this != WEB;
    }

    public Kind usualKind() {
        return switch (this) {
            case INSTAGRAM, FACEBOOK, X, THREADS, LINKEDIN, MASTODON, BLUESKY -> Kind.POST;
            case TIKTOK, YOUTUBE -> Kind.VIDEO;
            case WEB -> Kind.ARTICLE;
        };
    }

    /// The stored form, also used in NDJSON: `instagram`, `web`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
