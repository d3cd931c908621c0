package id.percaya.consent.use.takedowncase.certificate;

import static id.percaya.consent.Requests.OTHER_TENANT;
import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.consent.ConsentLog;
import id.percaya.consent.Patience;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.consent.use.placement.PublicationMessages;
import id.percaya.consent.use.takedowncase.TakedownCaseId;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/// Checks the certificate as an outsider would.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class TakedownCertificateTest {

    private final ConsentLog log;
    private final PublicationMessages campaign;
    private final UUID subject = Ids.next();
    private final UUID consent = Ids.next();
    private final UUID publication = Ids.next();

    TakedownCertificateTest(ConsentLog log, PublicationMessages campaign) {
        this.log = log;
        this.campaign = campaign;
    }

    @Test
    void is_signed_with_a_published_key_and_carries_the_hash_of_its_payload() throws Exception {
        String address = certified();
        String hash = officer().accept("application/json").get(address).path("sha256");
        JsonWebSignature signed = signed(address);

        signed.setKey(
                new JsonWebKeySet(officer().get("/.well-known/jwks.json").asString())
                        .findJsonWebKey(signed.getKeyIdHeaderValue(), null, null, null)
                        .getKey());

        assertThat(signed.verifySignature()).isTrue();
        assertThat(signed.getHeader("typ")).isEqualTo("percaya-withdrawal-certificate+jws");
        assertThat(HexFormat.of().formatHex(sha256(signed.getPayloadBytes()))).isEqualTo(hash);
        assertThat(signed.getPayload())
                .startsWith("{\"cause\":\"WITHDRAWN\",\"completedAt\":")
                .contains(publication.toString())
                .doesNotContain(" ");
    }

    @Test
    void fails_verification_after_any_change() throws Exception {
        String[] parts =
                officer().accept("application/jose").get(certified()).asString().split("\\.", -1);
        byte[] payload = Base64.getUrlDecoder().decode(parts[1]);
        String forged =
                new String(payload, StandardCharsets.UTF_8).replace("TAKEN_DOWN", "IRRECOVERABLE");
        parts[1] =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(forged.getBytes(StandardCharsets.UTF_8));
        JsonWebSignature signed = new JsonWebSignature();
        signed.setCompactSerialization(String.join(".", parts));
        signed.setKey(
                new JsonWebKeySet(officer().get("/.well-known/jwks.json").asString())
                        .findJsonWebKey(signed.getKeyIdHeaderValue(), null, null, null)
                        .getKey());

        assertThat(signed.verifySignature()).isFalse();
    }

    @Test
    void is_a_page_to_print_in_two_languages_with_the_same_hash() {
        String address = certified();
        String hash = officer().accept("application/json").get(address).path("sha256");

        page(address, "id")
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Cache-Control", "private, no-store")
                .body(containsString("Sertifikat penghentian"), containsString(hash))
                .body(containsString("INSTAGRAM"), containsString("sudah diturunkan"));
        page(address, "en").body(containsString("<html lang=\"en\">"), containsString(hash));
        page(address, "nl").statusCode(400);
    }

    @Test
    void has_an_etag_for_each_of_its_forms() {
        String address = certified();
        Set<String> etags = new HashSet<>();
        for (String form : List.of("application/json", "application/jose", "text/html")) {
            String etag = officer().accept(form).get(address).header("ETag");
            etags.add(etag);
            officer()
                    .accept(form)
                    .header("If-None-Match", etag)
                    .get(address)
                    .then()
                    .statusCode(304);
        }
        assertThat(etags).hasSize(3);
    }

    @Test
    void is_json_by_default_and_rejects_unknown_media_types() {
        String address = certified();

        officer().get(address).then().statusCode(200).contentType("application/json");
        officer().accept("application/xml").get(address).then().statusCode(406);
    }

    @Test
    void is_hidden_from_other_roles_and_tenants_as_a_page_too() {
        String address = certified();
        String nowhere = "/v1/withdrawals/" + UUID.randomUUID() + "/certificate";

        as("communications", TENANT).accept("text/html").get(address).then().statusCode(403);
        assertThat(told(as("auditor", OTHER_TENANT).accept("text/html").get(address)))
                .startsWith("404")
                .isEqualTo(told(officer().accept("text/html").get(nowhere)));
    }

    private static ValidatableResponse page(String address, String language) {
        return officer().accept("text/html").queryParam("language", language).get(address).then();
    }

    private static JsonWebSignature signed(String address) throws JoseException {
        String jws =
                officer()
                        .accept("application/jose")
                        .get(address)
                        .then()
                        .statusCode(200)
                        .contentType("application/jose")
                        .extract()
                        .asString();
        JsonWebSignature signed = new JsonWebSignature();
        signed.setCompactSerialization(jws);
        return signed;
    }

    private String certified() {
        String address = "/v1/withdrawals/" + TakedownCaseId.of(consent).value();
        campaign.published(publication, 5, subject, consent);
        log.record(
                new ConsentId(consent), new ConsentWithdrawn(subject, null, null, Instant.now()));
        Patience.until(() -> officer().get(address).<String>path("state"), "STOPPING"::equals);
        campaign.retracted(publication, 7, subject, consent);
        Patience.until(() -> officer().get(address).<String>path("state"), "COMPLETED"::equals);
        return address + "/certificate";
    }

    private static byte[] sha256(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
