package id.percaya.consent.proof.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.Ed25519Signer;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.OctetKeyPairGenerator;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class SignaturesTest {

    /// The prefix before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo (RFC 8410).
    private static final String SPKI = "302a300506032b6570032100";

    private static final byte[] PAYLOAD = "{\"a\":\"é\"}".getBytes(UTF_8);

    @Inject Signatures signatures;

    private static JsonPath published() {
        return RestAssured.given()
                .get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .contentType("application/jwk-set+json")
                .header("Cache-Control", equalTo("public, max-age=900"))
                .body("keys[0].kty", equalTo("OKP"))
                .body("keys[0].use", equalTo("sig"))
                .body("keys[0].d", nullValue())
                .extract()
                .jsonPath();
    }

    private static PublicKey ed25519(String x) throws GeneralSecurityException {
        String key = SPKI + HexFormat.of().formatHex(Base64.getUrlDecoder().decode(x));
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(key)));
    }

    @Test
    void anyone_can_check_a_signature_with_the_published_keys_and_a_bare_jdk() throws Exception {
        String[] parts = signatures.jws("example+jwt", PAYLOAD).split("\\.", -1);
        JsonPath keys = published();
        JsonPath header = JsonPath.from(new String(Base64.getUrlDecoder().decode(parts[0]), UTF_8));

        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(ed25519(keys.getString("keys[0].x")));
        verifier.update((parts[0] + "." + parts[1]).getBytes(UTF_8));

        assertThat(verifier.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        assertThat(Base64.getUrlDecoder().decode(parts[1])).isEqualTo(PAYLOAD);
        assertThat(header.getString("typ")).isEqualTo("example+jwt");
        assertThat(header.getString("kid")).isEqualTo(keys.getString("keys[0].kid"));
    }

    @Test
    void returns_the_payload_of_its_own_signature() {
        String jws = signatures.jws("example+jwt", PAYLOAD);

        assertThat(signatures.payload("example+jwt", jws)).contains(PAYLOAD);
        assertThat(signatures.payload("other+jwt", jws)).isEmpty();
    }

    @Test
    void rejects_changed_payloads_and_foreign_signatures() {
        String jws = signatures.jws("example+jwt", PAYLOAD);
        String changed = jws.replaceFirst("\\..", ".f");
        String unsigned = jws.substring(0, jws.lastIndexOf('.') + 1);
        String none = "eyJhbGciOiJub25lIn0.e30.";

        assertThat(signatures.payload("example+jwt", changed)).isEmpty();
        assertThat(signatures.payload("example+jwt", unsigned)).isEmpty();
        assertThat(signatures.payload("example+jwt", none)).isEmpty();
        assertThat(signatures.payload("example+jwt", "no jws")).isEmpty();
    }

    /// Ed25519 is deterministic, so every library produces the same signature.
    @Test
    void equal_those_of_another_library() throws Exception {
        OctetKeyPair pair = new OctetKeyPairGenerator(Curve.Ed25519).generate();
        JWSHeader header = new JWSHeader(JWSAlgorithm.EdDSA);

        assertThat(new QuickEd25519Signer(pair).sign(PAYLOAD))
                .isEqualTo(new Ed25519Signer(pair).sign(header, PAYLOAD).decode());
    }
}
