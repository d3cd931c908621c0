package id.percaya.consent.erasure;

import static id.percaya.consent.Requests.OTHER_TENANT;
import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.given;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.registered;
import static id.percaya.consent.Requests.told;
import static id.percaya.consent.Requests.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.consent.Patience;
import id.percaya.consent.agreement.evidence.Samples;
import id.percaya.consent.agreement.evidence.StoredFiles;
import id.percaya.consent.agreement.evidence.Uploads;
import id.percaya.consent.proof.signing.Signatures;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ErasingTest {

    private static final String REQUESTED = "{\"reason\": \"REQUESTED\"}";

    @Inject StoredFiles stored;
    @Inject Signatures signatures;

    @Test
    void erases_every_consent_and_all_evidence_and_certifies_it() {
        UUID subject = registered();
        String living = given(consent(subject, "PHOTO"));
        String ended = given(consent(subject, "VIDEO"));
        withdraw(ended);

        erase(subject)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("subjectId", equalTo(subject.toString()))
                .body("reason", equalTo("REQUESTED"))
                .body("rules", contains("UU 27/2022 art. 43(1)c", "UU 27/2022 art. 44(1)b"))
                .body("keyDestroyed", equalTo(true));

        completed(subject)
                .then()
                .body("consents", hasSize(2))
                .body("consents.erasedAt", everyItem(notNullValue()))
                .body("evidence", hasSize(2))
                .body("evidence.erased", everyItem(equalTo(true)));
        assertThat(stored.files(subject)).isZero();
        officer().get(living).then().body("state", equalTo("ERASED"));
        officer().get(ended + "/history").then().body("items.event", hasItem("consent-withdrawn"));
        officer().get(living + "/history").then().body("items.event", hasItem("consent-erased"));
    }

    @Test
    void an_erased_consent_stays_erased_after_later_commands() {
        UUID subject = registered();
        String withdrawn = given(consent(subject, "PHOTO"));
        String mistaken = given(consent(subject, "VIDEO"));
        erase(subject).then().statusCode(200);
        completed(subject);

        withdraw(withdrawn).statusCode(200);
        officer().body("{}").post(mistaken + "/enter-in-error").then().statusCode(200);

        certificate(subject)
                .then()
                .body("complete", equalTo(true))
                .body("consents.erasedAt", everyItem(notNullValue()));
    }

    @Test
    void leaves_only_a_pseudonym_of_the_person() {
        UUID subject = registered();
        erase(subject).then().statusCode(200);

        officer()
                .get("/v1/subjects/" + subject)
                .then()
                .statusCode(200)
                .body("name", nullValue())
                .body("erasedAt", notNullValue());
    }

    @Test
    void makes_evidence_unreadable_at_once() {
        UUID subject = registered();
        String evidence = Uploads.sent(subject, Samples.pdf(2_000_000));
        erase(subject).then().statusCode(200);

        officer().get(evidence + "/content").then().statusCode(409);
        completed(subject);
        officer()
                .get(evidence + "/content")
                .then()
                .statusCode(409)
                .body("code", equalTo("EVIDENCE_ERASED"));
        officer()
                .get(evidence)
                .then()
                .body("sha256", notNullValue())
                .body("witness", nullValue())
                .body("erasedAt", notNullValue());
    }

    @Test
    void an_erased_person_accepts_no_evidence() {
        UUID subject = registered();
        erase(subject).then().statusCode(200);

        Uploads.send(Uploads.proof(subject), "application/pdf", Samples.pdf(2000))
                .then()
                .statusCode(409)
                .body("code", equalTo("SUBJECT_ERASED"));
    }

    @Test
    void a_repeat_gets_the_first_answer() {
        UUID subject = registered();
        String first = erase(subject).then().statusCode(200).extract().asString();

        Response second =
                officer()
                        .body("{\"reason\": \"RETENTION_ENDED\"}")
                        .post("/v1/subjects/" + subject + "/erase");

        assertThat(second.asString()).isEqualTo(first);
    }

    @Test
    void checks_the_version_of_the_persons_record() {
        UUID subject = registered();

        officer()
                .header("If-Match", "\"7\"")
                .body(REQUESTED)
                .post("/v1/subjects/" + subject + "/erase")
                .then()
                .statusCode(412);
        certificate(subject).then().statusCode(404);
        officer()
                .header("If-Match", "\"1\"")
                .body(REQUESTED)
                .post("/v1/subjects/" + subject + "/erase")
                .then()
                .statusCode(200);
    }

    @Test
    void the_certificate_is_signed_by_the_service() {
        UUID subject = registered();
        erase(subject).then().statusCode(200);

        String jws =
                officer()
                        .accept("application/jose")
                        .get("/v1/subjects/" + subject + "/erasure-certificate")
                        .then()
                        .statusCode(200)
                        .contentType("application/jose")
                        .extract()
                        .asString();

        byte[] payload = signatures.payload("erasure-certificate+jws", jws).orElseThrow();
        assertThat(new String(payload, StandardCharsets.UTF_8)).contains(subject.toString());
    }

    @Test
    void an_unknown_or_another_tenants_person_is_not_found_and_keeps_the_key() {
        UUID subject = registered();
        UUID nobody = UUID.randomUUID();

        Response others =
                as("privacy-officer", OTHER_TENANT)
                        .body(REQUESTED)
                        .post("/v1/subjects/" + subject + "/erase");
        others.then().statusCode(404);
        assertThat(told(others)).isEqualTo(told(erase(nobody)));
        Uploads.sent(nobody, Samples.pdf(2000));
        officer().get("/v1/subjects/" + subject).then().body("name", notNullValue());
    }

    @Test
    void a_person_who_is_not_erased_has_no_certificate() {
        certificate(registered()).then().statusCode(404);
        certificate(UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"reason\": \"BECAUSE\"}",
                "{\"reason\": \"REQUESTED\", \"x\": 1}"
            })
    void an_unknown_reason_is_refused(String body) {
        UUID subject = registered();

        officer().body(body).post("/v1/subjects/" + subject + "/erase").then().statusCode(400);
        certificate(subject).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"communications", "auditor", "partner", "tenant-admin"})
    void only_the_privacy_officer_may_erase(String role) {
        as(role, TENANT)
                .body(REQUESTED)
                .post("/v1/subjects/" + UUID.randomUUID() + "/erase")
                .then()
                .statusCode(403);
    }

    private static Response erase(UUID subject) {
        return officer().body(REQUESTED).post("/v1/subjects/" + subject + "/erase");
    }

    private static Response certificate(UUID subject) {
        return officer().get("/v1/subjects/" + subject + "/erasure-certificate");
    }

    private static Response completed(UUID subject) {
        return Patience.until(() -> certificate(subject), answer -> answer.path("complete"));
    }
}
