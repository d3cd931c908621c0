package id.percaya.consent;

import java.util.regex.Pattern;

/// How a SHA-256 is written: 64 lower-case hex digits.
public final class Sha256 {

    public static final String FORM = "[0-9a-f]{64}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private Sha256() {}

    /// @throws IllegalArgumentException which does not repeat the text
    public static String require(String text) {
        if (!PATTERN.matcher(text).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + text.length() + " characters");
        }
        return text;
    }
}
