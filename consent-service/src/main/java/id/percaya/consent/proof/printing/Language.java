package id.percaya.consent.proof.printing;

import java.util.Locale;

/// In which a page can be read.
public enum Language {
    ID,
    EN;

    /// @param tag BCP 47
    public static Language of(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }

    /// BCP 47.
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String choose(String indonesian, String english) {
        return switch (this) {
            case ID -> indonesian;
            case EN -> english;
        };
    }
}
