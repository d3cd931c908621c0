package id.percaya.consent.proof.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.OctetKeyPair;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.text.ParseException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/// Signs in the service's name: compact JWS (RFC 7515) with the `kid` of a key in
/// `/.well-known/jwks.json`.
@ApplicationScoped
public class Signatures {

    /// Path of the public keys.
    public static final String JWKS = "/.well-known/jwks.json";

    private static final Logger LOG = Logger.getLogger(Signatures.class);

    private final SigningKeys keys;
    private final QuickEd25519Signer signer;

    /// In base64url, by type.
    private final Map<String, String> headers = new ConcurrentHashMap<>();

    /// @throws IllegalStateException when no key is configured: the service does not start
    Signatures(SigningSettings settings) {
        keys =
                SigningKeys.read(
                        settings.keysFile()
                                .orElseThrow(() ->
                                        new IllegalStateException(
                                                "percaya.signing.keys-file is not set: see"
                                                        + " consent-service/README.md")));
        signer = new QuickEd25519Signer(keys.current());
    }

    void start(@Observes StartupEvent event) {
        LOG.infof("signing with key %s of %d", kid(), keys.all().size());
    }

    /// @param typ explicit type, so that one kind of token is never accepted as another (RFC 8725
    ///   section 3.11)
    public String jws(String typ, byte[] payload) {
        String input = headers.computeIfAbsent(typ, this::header) + "." + base64Url(payload);
        return input + "." + base64Url(signer.sign(input.getBytes(US_ASCII)));
    }

    private String header(String typ) {
        return new JWSHeader.Builder(JWSAlgorithm.EdDSA)
                .type(new JOSEObjectType(typ))
                .keyID(kid())
                .build()
                .toBase64URL()
                .toString();
    }

    /// By the JDK, because Nimbus' own takes a tenth of the time of a signature.
    private static String base64Url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// The payload of a JWS of this type; empty unless one of our keys signed it.
    public Optional<byte[]> payload(String typ, String jws) {
        try {
            JWSObject signed = JWSObject.parse(jws);
            JWSHeader header = signed.getHeader();
            Optional<OctetKeyPair> key = keys.find(header.getKeyID());
            boolean valid =
                    key.isPresent()
                            && new JOSEObjectType(typ).equals(header.getType())
                            && JWSAlgorithm.EdDSA.equals(header.getAlgorithm())
                            && signed.verify(new Ed25519Verifier(key.get().toPublicJWK()));
            return valid ? Optional.of(signed.getPayload().toBytes()) : Optional.empty();
        } catch (ParseException | JOSEException _) {
            return Optional.empty();
        }
    }

    /// Id of the current signing key.
    public String kid() {
        return keys.current().getKeyID();
    }

    /// The public keys as a JWK set.
    String published() {
        return keys.published();
    }
}
