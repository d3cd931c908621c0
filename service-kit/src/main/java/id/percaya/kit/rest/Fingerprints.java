package id.percaya.kit.rest;

import id.percaya.eventstore.json.StoredJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Recognises a repeated request by a keyed hash of its body. The body may name a person, and a
/// plain hash of a name can be guessed; so the hash needs the secret of the service.
@ApplicationScoped
class Fingerprints {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    Fingerprints(@ConfigProperty(name = "percaya.cursor-secret") String secret) {
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /// Returns 64 hex digits. The body is serialised as events are, with sets in order, because the
    /// hash must be the same after a restart.
    String of(@Nullable Object body) {
        String asked = body == null ? "" : StoredJson.write(body);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(asked.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
