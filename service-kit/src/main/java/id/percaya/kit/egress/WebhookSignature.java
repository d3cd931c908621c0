package id.percaya.kit.egress;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs as Standard Webhooks 1.0.0 specifies: HMAC-SHA256 over id, timestamp and body, joined by
/// dots.
public final class WebhookSignature {

    /// Begins a secret in its text form.
    public static final String PREFIX = "whsec_";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 24;

    private final SecretKeySpec key;

    /// @param secret base64 of at least 24 bytes, with or without the prefix `whsec_`
    public WebhookSignature(String secret) {
        String base64 = secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret;
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException("a webhook secret must have at least 24 bytes");
        }
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /// @return a value of the `Webhook-Signature` header; several are separated by blanks
    public String of(String id, long timestamp, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] signed = (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
