package id.percaya.listening.intake.mention;

import id.percaya.listening.intake.story.Letters;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/// A key that is equal for equal texts, whatever their typography, links and named accounts.
public final class TextKey {

    private TextKey() {}

    /// @return null for a text of fewer than 20 letters and digits
    public static @Nullable Long of(MentionContent content) {
        String text = content.text().isBlank() ? content.title() : content.text();
        String letters = Letters.of(text);
        return Letters.areMany(letters) ? hash(letters) : null;
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
