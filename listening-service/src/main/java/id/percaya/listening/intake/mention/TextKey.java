package id.percaya.listening.intake.mention;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A key that is equal for equal texts, whatever their typography, links and named accounts.
final class TextKey {

    /// Shorter texts ("Terima kasih") are written by many at the same time.
    private static final int SHORTEST = 20;

    private static final Pattern LINK_OR_ACCOUNT =
            Pattern.compile("(?i)https?://\\S+|www\\.\\S+|@[\\p{L}\\p{N}_.]+");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TextKey() {}

    /// @return null for a text of fewer than 20 letters and digits
    static @Nullable Long of(MentionContent content) {
        String text = content.text().isBlank() ? content.title() : content.text();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String letters =
                NO_LETTER_OR_DIGIT
                        .matcher(LINK_OR_ACCOUNT.matcher(plain).replaceAll(" "))
                        .replaceAll("");
        return letters.codePointCount(0, letters.length()) < SHORTEST ? null : hash(letters);
    }

    private static long hash(String letters) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(letters.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
