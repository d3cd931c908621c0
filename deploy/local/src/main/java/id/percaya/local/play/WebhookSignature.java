package id.percaya.local.play;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Verifies the signatures of webhooks: HMAC-SHA256 over id, timestamp and body, as Standard
/// Webhooks 1.0 defines it.
public final class WebhookSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "whsec_";

    private final SecretKeySpec key;

    /// @param secret `whsec_`, then base64
    public WebhookSignature(String secret) {
        byte[] bytes = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /// @param signatures the header's value: `v1,<base64>`, separated by spaces
    public boolean matches(String id, String timestamp, String body, String signatures) {
        byte[] expected =
                ("v1," + sign(id + "." + timestamp + "." + body)).getBytes(StandardCharsets.UTF_8);
        return Arrays.stream(signatures.split(" "))
                .map(signature -> signature.getBytes(StandardCharsets.UTF_8))
                .anyMatch(signature -> MessageDigest.isEqual(expected, signature));
    }

    private String sign(String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
