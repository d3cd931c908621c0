package id.percaya.listening.sources.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// The signature of a delivery, as Meta's documentation of webhooks defines `X-Hub-Signature-256`:
/// HMAC-SHA-256 over the raw body, by the app's secret.
final class MetaSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM = Pattern.compile("sha256=([0-9a-fA-F]{64})");

    private MetaSignature() {}

    static boolean isValid(String appSecret, byte[] body, @Nullable String header) {
        var form = FORM.matcher(header == null ? "" : header);
        return form.matches()
                && MessageDigest.isEqual(
                        HexFormat.of().parseHex(form.group(1)), signature(appSecret, body));
    }

    private static byte[] signature(String appSecret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(appSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
