package id.percaya.consent.receipt;

import java.util.Locale;

/// In which the page can be read.
enum Language {
    ID,
    EN;

    /// @param tag BCP 47
    static Language of(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
