package id.percaya.consent;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Computes and checks SHA-256 hashes, written as 64 lower-case hex digits.
public final class Sha256 {

    public static final String FORM = "[0-9a-f]{64}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private Sha256() {}

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /// For data that arrives in pieces.
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @throws IllegalArgumentException without the text in its message, which may be personal
    public static String require(String text) {
        if (!PATTERN.matcher(text).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + text.length() + " characters");
        }
        return text;
    }
}
