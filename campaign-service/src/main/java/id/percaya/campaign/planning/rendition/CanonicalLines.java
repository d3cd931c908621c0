package id.percaya.campaign.planning.rendition;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Writes named values so that no value can imitate another one: the name, a space, the length in
/// UTF-8 bytes, a colon, the bytes and a line feed. Text is not normalised.
public final class CanonicalLines {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public void write(String name, String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes((name + " " + utf8.length + ":").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(utf8);
        bytes.write('\n');
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }

    /// SHA-256 in lower-case hex.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
