package id.percaya.listening;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/// Ids and keys that follow from what they name, so that whoever comes second meets the first.
public final class DerivedId {

    private DerivedId() {}

    /// A UUID of version 8 (RFC 9562): the first bits of a SHA-256 over the parts.
    public static UUID of(String... parts) {
        ByteBuffer digest = ByteBuffer.wrap(sha256(parts));
        long high = digest.getLong() & ~0xF000L | 0x8000L;
        long low = digest.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /// 32 hexadecimal digits that stand for the parts and do not show them.
    public static String pseudonym(String... parts) {
        return HexFormat.of().formatHex(sha256(parts), 0, 16);
    }

    private static byte[] sha256(String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            digest.update(bytes);
        }
        return digest.digest();
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
