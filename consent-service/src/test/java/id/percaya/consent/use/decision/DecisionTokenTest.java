package id.percaya.consent.use.decision;

import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.Asset;
import id.percaya.consent.ConsentLog;
import id.percaya.consent.Medium;
import id.percaya.consent.Patience;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.consent.proof.transparency.LoggedEvent;
import id.percaya.consent.proof.transparency.LoggedEventViews;
import id.percaya.consent.proof.transparency.ProofViews;
import id.percaya.eventstore.Transactions;
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
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Checked as a partner would: with the published keys, a JSON parser and a bare JDK.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DecisionTokenTest {

    /// The prefix before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo (RFC 8410).
    private static final String SPKI = "302a300506032b6570032100";

    private final UUID siti = UUID.randomUUID();
    private final ConsentId consent = new ConsentId(UUID.randomUUID());

    @Inject ConsentLog log;
    @Inject LoggedEventViews logged;
    @Inject ProofViews proofs;
    @Inject Transactions transactions;

    @BeforeEach
    void give() {
        Instant signed = Instant.now().minusSeconds(60);
        log.record(
                consent,
                DecisionRequestBuilder.consent(
                        siti,
                        signed,
                        Medium.PHOTO,
                        new Asset(DecisionRequestBuilder.ASSET, DecisionRequestBuilder.HASH)));
    }

    @Test
    void is_signed_by_a_published_key() throws GeneralSecurityException {
        String[] parts = token().split("\\.", -1);
        JsonPath header = json(parts[0]);

        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(published(header.getString("kid")));
        verifier.update((parts[0] + "." + parts[1]).getBytes(UTF_8));

        assertThat(verifier.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        assertThat(header.getString("typ")).isEqualTo("decision+jwt");
        assertThat(header.getString("alg")).isEqualTo("EdDSA");
    }

    @Test
    void contains_use_and_grounds_but_no_person() {
        String claims =
                new String(Base64.getUrlDecoder().decode(token().split("\\.", -1)[1]), UTF_8);
        JsonPath told = JsonPath.from(claims);

        assertThat(told.getString("iss")).isEqualTo("/percaya/consent");
        assertThat(told.getString("tenant")).isEqualTo(TENANT);
        assertThat(told.getString("assetId")).isEqualTo(DecisionRequestBuilder.ASSET.toString());
        assertThat(told.getString("assetHash")).isEqualTo(DecisionRequestBuilder.HASH);
        assertThat(told.getString("purpose")).isEqualTo("MARKETING");
        assertThat(told.getString("channel")).isEqualTo("INSTAGRAM");
        assertThat(told.getString("medium")).isEqualTo("PHOTO");
        assertThat(told.getString("consents[0].id")).isEqualTo(consent.value().toString());
        assertThat(told.getInt("consents[0].version")).isEqualTo(1);
        assertThat(told.<List<String>>get("obligations.kind"))
                .containsExactly("NO_NAME", "REMOVE_BY");
        assertThat(claims).doesNotContain(siti.toString());
    }

    @Test
    void expires_after_five_minutes_like_the_response() {
        JsonPath answer = answer();
        JsonPath told = json(answer.getString("decisionToken").split("\\.", -1)[1]);

        assertThat(told.getLong("exp") - told.getLong("iat")).isEqualTo(300);
        assertThat(Instant.parse(answer.getString("expiresAt")).getEpochSecond())
                .isEqualTo(told.getLong("exp"));
    }

    @Test
    void carries_the_last_leaf_of_its_grounds_once_logged() {
        LoggedEvent last =
                Patience.until(
                                () -> transactions.call(ConsentLog.TENANT, this::logged),
                                events -> !events.isEmpty())
                        .getLast();

        assertThat(answer().getLong("logIndex")).isEqualTo(last.inclusion().leafIndex());
    }

    private List<LoggedEvent> logged() {
        return logged.of(ConsentLog.TENANT, consent.value(), proofs.head());
    }

    private String token() {
        return answer().getString("decisionToken");
    }

    private JsonPath answer() {
        return as("partner", TENANT)
                .body(new DecisionRequestBuilder(siti).json())
                .post("/v1/decisions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath json(String part) {
        return JsonPath.from(new String(Base64.getUrlDecoder().decode(part), UTF_8));
    }

    private static PublicKey published(String kid) throws GeneralSecurityException {
        String x =
                RestAssured.given()
                        .get("/.well-known/jwks.json")
                        .jsonPath()
                        .getString("keys.find { it.kid == '" + kid + "' }.x");
        String key = SPKI + HexFormat.of().formatHex(Base64.getUrlDecoder().decode(x));
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(key)));
    }
}
