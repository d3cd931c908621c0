package id.percaya.consent.agreement.evidence;

import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.agreement.evidence.Uploads.EVIDENCE;
import static id.percaya.consent.agreement.evidence.Uploads.by;
import static id.percaya.consent.agreement.evidence.Uploads.parameters;
import static id.percaya.consent.agreement.evidence.Uploads.proof;
import static id.percaya.consent.agreement.evidence.Uploads.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ReceivingTest {

    private final UUID subject = UUID.randomUUID();
    private final byte[] pdf = Samples.pdf(3_000_000);

    @Inject StoredFiles stored;

    @Test
    void answers_with_the_evidence_its_location_and_its_version() throws Exception {
        ValidatableResponse answer =
                send(proof(subject).header("Evidence-Witness", "Ani"), "application/pdf", pdf)
                        .then()
                        .statusCode(201);

        String id = answer.extract().path("id");
        answer.header("Location", endsWith(EVIDENCE + "/" + id))
                .header("ETag", startsWith("\"1."))
                .body("subjectId", equalTo(subject.toString()))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(pdf.length))
                .body("sha256", equalTo(sha256(pdf)))
                .body("method", equalTo("WRITTEN"))
                .body("language", equalTo("id"))
                .body("witness", nullValue());
        assertThat(stored.chunks(UUID.fromString(id))).isEqualTo(3);
    }

    @Test
    void a_picture_with_a_huge_stated_size_is_stored_and_never_rendered() {
        send(proof(subject), "image/png", Samples.hugePng()).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"application/pdf,415", "application/zip,415", "text/html,415"})
    void a_decompression_bomb_is_not_unpacked(String type, int status) {
        send(proof(subject), type, Samples.zipBomb()).then().statusCode(status);
        assertNothingStored();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "identity", "x"})
    void a_content_encoding_is_refused(String encoding) {
        send(
                        proof(subject).header("Content-Encoding", encoding),
                        "application/pdf",
                        Samples.gzipped(pdf))
                .then()
                .statusCode(415)
                .body("code", equalTo("CONTENT_ENCODING_UNSUPPORTED"));
        assertNothingStored();
    }

    @Test
    void a_file_of_another_type_than_stated_is_refused() {
        send(proof(subject), "image/png", pdf)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("CONTENT_DIFFERS_FROM_TYPE"));
        assertNothingStored();
    }

    @Test
    void an_empty_file_is_refused() {
        send(proof(subject), "application/pdf", new byte[0])
                .then()
                .statusCode(422)
                .body("code", equalTo("EVIDENCE_EMPTY"));
        assertNothingStored();
    }

    @ParameterizedTest
    @CsvSource({
        "consentId,siti",
        "subjectId,1",
        "method,TELEPATHY",
        "method,written",
        "language,Bahasa Indonesia",
        "language,i",
        "language,''",
        "capturedAt,yesterday",
        "capturedAt,+1000000000-12-31T23:59:59Z"
    })
    void an_invalid_parameter_is_refused(String name, String value) {
        Map<String, Object> parameters = parameters(subject);
        parameters.put(name, value);

        sendWith(parameters).statusCode(400).contentType("application/problem+json");
        assertNothingStored();
    }

    @ParameterizedTest
    @ValueSource(strings = {"consentId", "subjectId", "method", "language", "capturedAt"})
    void a_missing_parameter_is_named(String name) {
        Map<String, Object> parameters = parameters(subject);
        parameters.remove(name);

        sendWith(parameters).statusCode(400).body("violations.pointer", hasItem(name));
        assertNothingStored();
    }

    @Test
    void evidence_captured_in_the_future_is_refused_and_not_stored() {
        Map<String, Object> parameters = parameters(subject);
        parameters.put("capturedAt", Instant.now().plusSeconds(60).toString());

        sendWith(parameters).statusCode(409).body("code", equalTo("CAPTURED_IN_FUTURE"));
        assertNothingStored();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%20", "%", "%zz", "%00", "%ff", "%E2%80%AE", "a%0Ab", "\u00c4ni"})
    void an_invalid_witness_name_is_refused(String name) {
        send(proof(subject).header("Evidence-Witness", name), "application/pdf", pdf)
                .then()
                .statusCode(400)
                .body("code", equalTo("WITNESS_INVALID"));
        assertNothingStored();
    }

    @Test
    void the_same_idempotency_key_receives_once() {
        Map<String, Object> parameters = parameters(subject);
        String key = UUID.randomUUID().toString();

        String first = sendWithKey(key, parameters, pdf).statusCode(201).extract().asString();
        String second = sendWithKey(key, parameters, pdf).statusCode(201).extract().asString();

        assertThat(second).isEqualTo(first);
        assertThat(stored.files(subject)).isEqualTo(1);
    }

    @Test
    void an_idempotency_key_with_another_file_is_refused() {
        Map<String, Object> parameters = parameters(subject);
        String key = UUID.randomUUID().toString();
        sendWithKey(key, parameters, pdf).statusCode(201);

        sendWithKey(key, parameters, Samples.pdf(2000))
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        assertThat(stored.files(subject)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"communications", "auditor", "partner", "tenant-admin"})
    void only_the_privacy_officer_may_upload(String role) {
        RequestSpecification stranger = by(role, TENANT).queryParams(parameters(subject));
        send(stranger, "application/pdf", pdf).then().statusCode(403);
        assertNothingStored();
    }

    private ValidatableResponse sendWith(Map<String, Object> parameters) {
        return send(officer().queryParams(parameters), "application/pdf", pdf).then();
    }

    private static ValidatableResponse sendWithKey(
            String key, Map<String, Object> parameters, byte[] file) {
        RequestSpecification keyed = officer().header("Idempotency-Key", key);
        return send(keyed.queryParams(parameters), "application/pdf", file).then();
    }

    private static RequestSpecification officer() {
        return by("privacy-officer", TENANT);
    }

    private void assertNothingStored() {
        assertThat(stored.files(subject)).isZero();
        assertThat(stored.chunksOfNobody()).isZero();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
