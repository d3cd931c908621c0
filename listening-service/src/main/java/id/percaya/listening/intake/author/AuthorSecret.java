package id.percaya.listening.intake.author;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Makes the keys of a tenant's authors, by HMAC-SHA-256 (RFC 2104).
public final class AuthorSecret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    AuthorSecret(byte[] secret) {
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    /// @param fingerprint of source and handle; equal to the keys that earlier versions stored, so
    ///   that those can be keyed too
    public String keyOf(String fingerprint) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] digest = mac.doFinal(fingerprint.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
