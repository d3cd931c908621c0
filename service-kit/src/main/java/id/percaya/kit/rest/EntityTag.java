package id.percaya.kit.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The ETag of a representation, `"<version>.<digest>"`. The digest changes whenever the body does:
/// through another stream, a view that has moved on, or another role's fields. So it may serve a
/// cache. `If-Match` compares the version alone, because a command is about one stream.
final class EntityTag {

    private static final int DIGEST_BYTES = 8;

    private EntityTag() {}

    static String of(Versioned view, String body) {
        byte[] hash = sha256().digest(body.getBytes(StandardCharsets.UTF_8));
        String digest = HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
        return '"' + (view.version() + "." + digest) + '"';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
