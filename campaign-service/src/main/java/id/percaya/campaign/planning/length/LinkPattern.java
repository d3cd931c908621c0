package id.percaya.campaign.planning.length;

import com.twitter.twittertext.TldLists;

/// Parts of the regular expressions for links of X and Mastodon, which both go back to
/// twitter-text. Loops that need no backtracking are possessive here, and a host has at most 127
/// labels.
final class LinkPattern {

    static final String LATIN_ACCENTS =
            "\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b"
                    + "\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff";

    private static final String INVALID = "\\uFFFE\\uFEFF\\uFFFF";
    private static final String DIRECTIONAL = "\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069";
    private static final String SPACES =
            "\\x09-\\x0D\\x20\\x85\\xA0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";

    /// The characters that may stand before a link, or the start of a word.
    static final String BEFORE = "(?:[^a-z0-9@＠$#＃" + INVALID + "]|^)";

    static final String TOP_LEVEL_DOMAIN =
            "(?:(?:"
                    + String.join("|", TldLists.GTLDS)
                    + "|"
                    + String.join("|", TldLists.CTLDS)
                    + ")(?=[^0-9a-z@+-]|$)|xn--[-0-9a-z]+)";

    private LinkPattern() {}

    /// @param punctuation the ASCII characters that no label has, escaped for a character class
    static String host(String punctuation) {
        String character = "[^" + DIRECTIONAL + punctuation + SPACES + INVALID + "]";
        return "(?:C++(?:[_-]++C++)*+\\.){0,126}C++(?:-++C++)*+\\.".replace("C", character)
                + "(?=[a-z\\P{ASCII}])"
                + TOP_LEVEL_DOMAIN;
    }

    /// A path that begins with a slash and may hold parentheses in pairs.
    ///
    /// @param character the class of the characters of a path, without parentheses
    /// @param last the class of the characters that may end it
    /// @param lastInParentheses the class of the characters of parentheses that end it
    static String path(String character, String last, String lastInParentheses) {
        return "/(?:"
                + character
                + "*(?:"
                + inParentheses(character)
                + character
                + "*){0,100}(?:"
                + last
                + "|"
                + inParentheses(lastInParentheses)
                + "))?";
    }

    private static String inParentheses(String character) {
        String some = character + "++";
        String any = character + "*+";
        return "\\((?:" + some + "|" + any + "\\(" + some + "\\)" + any + ")\\)";
    }
}
