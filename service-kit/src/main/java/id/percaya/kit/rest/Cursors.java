package id.percaya.kit.rest;

import id.percaya.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Signs and verifies the cursors of lists. A cursor is valid only for the service, the list, the
/// filter and the tenant that it was made for.
@ApplicationScoped
public class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 16;
    private static final int BAD_REQUEST = 400;

    private final SecretKeySpec secret;
    private final String service;

    Cursors(
            @ConfigProperty(name = "percaya.cursor-secret") String secret,
            @ConfigProperty(name = "percaya.service") String service) {
        this.service = service;
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    public String sign(String list, String key) {
        byte[] text = key.getBytes(StandardCharsets.UTF_8);
        byte[] signature = signature(list, text);
        byte[] cursor = Arrays.copyOf(signature, SIGNATURE + text.length);
        System.arraycopy(text, 0, cursor, SIGNATURE, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    public String verify(String list, String cursor) {
        byte[] bytes = decode(cursor);
        if (bytes.length <= SIGNATURE) {
            throw invalid();
        }
        byte[] key = Arrays.copyOfRange(bytes, SIGNATURE, bytes.length);
        byte[] given = Arrays.copyOf(bytes, SIGNATURE);
        if (!MessageDigest.isEqual(given, signature(list, key))) {
            throw invalid();
        }
        return new String(key, StandardCharsets.UTF_8);
    }

    private byte[] signature(String list, byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(service.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(key), SIGNATURE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] decode(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException _) {
            throw invalid();
        }
    }

    /// The answer to a cursor that was made for something else, or that has no meaning any more.
    public static ProblemException invalid() {
        return new ProblemException(
                BAD_REQUEST,
                "CURSOR_INVALID",
                "The cursor does not belong to this list and filter; start again without a cursor.");
    }
}
