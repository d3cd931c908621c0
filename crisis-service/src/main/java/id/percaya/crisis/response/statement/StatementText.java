package id.percaya.crisis.response.statement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The text to be published. Approvals are bound to its hash.
///
/// @param shortText what a channel gets that does not take the whole text; null for none
record StatementText(String value, @Nullable String shortText) {

    /// No text has it: requests with control characters are refused.
    private static final char SEPARATOR = '\u0000';

    /// SHA-256 of the UTF-8 bytes, in lower-case hexadecimal. With a short form, a zero byte and
    /// the short form follow the text; without one the hashes are those of earlier statements.
    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(approved().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String approved() {
        return shortText == null ? value : value + SEPARATOR + shortText;
    }
}
