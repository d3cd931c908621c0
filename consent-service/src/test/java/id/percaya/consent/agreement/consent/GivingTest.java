package id.percaya.consent.agreement.consent;

import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.evidence;
import static id.percaya.consent.Requests.give;
import static id.percaya.consent.Requests.given;
import static id.percaya.consent.Requests.offered;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.registered;
import static id.percaya.consent.Requests.withdraw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.consent.RequestJson;
import id.percaya.consent.person.People;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class GivingTest {

    private UUID subject;

    @BeforeEach
    void register() {
        subject = registered();
    }

    @Test
    void answers_with_the_signature_and_the_evidence() {
        String address = offered(consent(subject, "PHOTO"));

        give(address)
                .statusCode(200)
                .header("ETag", startsWith("\"3."))
                .body("state", equalTo("GIVEN"))
                .body("signer.as", equalTo("SUBJECT"))
                .body("evidence.method", contains("WRITTEN"));
    }

    @Test
    void a_form_signed_blank_is_refused_with_all_defects() {
        String address = offered(consent(subject, "PHOTO"));
        String early =
                RequestJson.of(
                        ConsentBodies.signature(
                                ConsentBodies.thePerson(),
                                Instant.parse("2026-01-01T00:00:00Z"),
                                List.of(evidence(address)),
                                false));

        officer()
                .body(early)
                .post(address + "/give")
                .then()
                .statusCode(409)
                .body("reasons", contains("SIGNED_BEFORE_FILLED", "CARE_CONDITIONAL"));
    }

    @Test
    void evidence_of_another_consent_is_refused() {
        UUID others = evidence(offered(consent(registered(), "PHOTO")));
        String address = offered(consent(subject, "PHOTO"));

        officer()
                .body(ConsentBodies.signature(others))
                .post(address + "/give")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/evidenceIds/0"))
                .body("violations[0].code", equalTo("UNKNOWN_EVIDENCE"));
    }

    @Test
    void a_signature_without_evidence_is_refused() {
        String address = offered(consent(subject, "PHOTO"));

        officer()
                .body(
                        RequestJson.of(
                                ConsentBodies.signature(
                                        ConsentBodies.thePerson(), Instant.now(), List.of(), true)))
                .post(address + "/give")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/evidenceIds"));
    }

    @Test
    void a_guardian_needs_an_authority_to_sign_for_a_child() {
        LocalDate born = LocalDate.now(ZoneOffset.UTC).minusYears(10);
        UUID child = registered(People.child("Anak Contoh", born));
        UUID mother =
                UUID.fromString(
                        People.addSubstitute("/v1/subjects/" + child, People.parent())
                                .statusCode(200)
                                .extract()
                                .path("substitutes[0].id"));
        String address = offered(consent(child, "PHOTO"));
        UUID paper = evidence(address);

        officer()
                .body(signedBy(ConsentBodies.guardian(mother, null), paper))
                .post(address + "/give")
                .then()
                .statusCode(409)
                .body("reasons", contains("AUTHORITY_MISSING"));
        officer()
                .body(signedBy(ConsentBodies.guardian(mother, Authority.PARENTAL), paper))
                .post(address + "/give")
                .then()
                .statusCode(200)
                .body("signer.as", equalTo("GUARDIAN"));
    }

    @Test
    void a_refused_consent_cannot_be_given() {
        String address = offered(consent(subject, "PHOTO"));
        officer()
                .post(address + "/refuse")
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"));

        give(address).statusCode(409).body("code", equalTo("NOT_OFFERED"));
    }

    @Test
    void a_consent_can_be_restricted_and_restored_but_not_extended() {
        Instant now = Instant.now();
        Instant end = now.plus(Duration.ofDays(3));
        String address = given(consent(subject, now, end, "PHOTO", "NAME"));
        String photo =
                ConsentBodies.restriction(ConsentBodies.grants(now, end.minusSeconds(9), "PHOTO"));
        String video = ConsentBodies.restriction(ConsentBodies.grants(now, end, "VIDEO"));

        officer()
                .body(photo)
                .post(address + "/restrict")
                .then()
                .statusCode(200)
                .body("state", equalTo("RESTRICTED"))
                .body("grants.medium", contains("PHOTO"));
        officer()
                .body(video)
                .post(address + "/restrict")
                .then()
                .statusCode(409)
                .body("code", equalTo("WIDER_THAN_GIVEN"));
        officer()
                .body(RequestJson.of(new LiftRestrictionRequest(List.of(evidence(address)))))
                .post(address + "/lift-restriction")
                .then()
                .statusCode(200)
                .body("state", equalTo("GIVEN"))
                .body("grants", hasSize(2));
    }

    @Test
    void a_void_consent_or_an_error_is_a_state_and_deletes_nothing() {
        String address = given(consent(subject, "PHOTO"));

        officer()
                .body("{\"reasons\": [\"NO_CAPACITY\", \"NO_CAPACITY\"]}")
                .post(address + "/void")
                .then()
                .statusCode(200)
                .body("state", equalTo("VOID"))
                .body("voidReasons", contains("NO_CAPACITY"));
        officer()
                .post(address + "/enter-in-error")
                .then()
                .statusCode(200)
                .body("state", equalTo("ENTERED_IN_ERROR"))
                .body("grants", hasSize(1));
        withdraw(address).statusCode(200).body("state", equalTo("ENTERED_IN_ERROR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"offer", "refuse", "enter-in-error"})
    void only_the_privacy_officer_may_change_a_consent(String command) {
        String address = offered(consent(subject, "PHOTO"));

        as("communications", TENANT).post(address + "/" + command).then().statusCode(403);
        as("auditor", TENANT).post(address + "/" + command).then().statusCode(403);
    }

    private static String signedBy(GiveConsentRequest.SignerRequest signer, UUID evidence) {
        return RequestJson.of(
                ConsentBodies.signature(signer, Instant.now(), List.of(evidence), true));
    }
}
