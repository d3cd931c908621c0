package id.percaya.consent.proof.fhir;

import static id.percaya.consent.Requests.OTHER_TENANT;
import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.consent.ConsentLog;
import id.percaya.consent.Medium;
import id.percaya.consent.Requests;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.agreement.consent.ConsentFixtures;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class FhirConsentResourceTest {

    private static final String FHIR = "application/fhir+json";
    private static final Instant END = Instant.parse("2096-05-01T00:00:00Z");

    private final ConsentId id = new ConsentId(UUID.randomUUID());

    @Inject ConsentLog log;

    @BeforeEach
    void a_consent_is_given() {
        log.record(
                id,
                ConsentFixtures.given(
                        ConsentFixtures.grant(Medium.PHOTO, ConsentFixtures.SIGNED, END)));
    }

    @Test
    void a_consent_is_read_as_fhir() {
        auditor()
                .get("/fhir/Consent/{id}", id.value())
                .then()
                .statusCode(200)
                .contentType(FHIR)
                .header("ETag", startsWith("\"1."))
                .body("resourceType", is("Consent"))
                .body("id", is(id.value().toString()))
                .body("status", is("active"))
                .body("patient.identifier.value", is(ConsentFixtures.SUBJECT.toString()))
                .body("patient.display", equalTo(null))
                .body("provision.type", is("deny"))
                .body("provision.provision", hasSize(1));
    }

    @Test
    void a_read_shows_the_current_state() {
        log.record(
                new ConsentId(UUID.randomUUID()),
                ConsentFixtures.given(
                        ConsentFixtures.grant(Medium.PHOTO, ConsentFixtures.SIGNED, END)));
        ConsentId withdrawn = new ConsentId(UUID.randomUUID());
        log.record(
                withdrawn,
                ConsentFixtures.given(
                        ConsentFixtures.grant(Medium.PHOTO, ConsentFixtures.SIGNED, END)),
                new ConsentWithdrawn(ConsentFixtures.SUBJECT, null, null, ConsentFixtures.NOW));

        auditor()
                .get("/fhir/Consent/{id}", withdrawn.value())
                .then()
                .header("ETag", startsWith("\"2."))
                .body("meta.versionId", is("2"))
                .body("status", is("inactive"))
                .body("extension[0].valueCode", is("WITHDRAWN"));
    }

    @Test
    void an_unchanged_version_answers_not_modified() {
        String etag = auditor().get("/fhir/Consent/{id}", id.value()).header("ETag");

        auditor()
                .header("If-None-Match", etag)
                .get("/fhir/Consent/{id}", id.value())
                .then()
                .statusCode(304);
    }

    @Test
    void another_tenants_consent_answers_like_an_unknown_one() {
        String another =
                Requests.told(as("auditor", OTHER_TENANT).get("/fhir/Consent/{id}", id.value()));
        String none =
                Requests.told(
                        as("auditor", OTHER_TENANT).get("/fhir/Consent/{id}", UUID.randomUUID()));

        assertThat(another).isEqualTo(none).startsWith("404");
    }

    @Test
    void only_privacy_officers_and_auditors_may_read_it() {
        as("privacy-officer", TENANT).get("/fhir/Consent/{id}", id.value()).then().statusCode(200);
        for (String role : new String[] {"partner", "communications", "legal-reviewer"}) {
            as(role, TENANT).get("/fhir/Consent/{id}", id.value()).then().statusCode(403);
            as(role, TENANT).get("/fhir/Consent?identifier=x").then().statusCode(403);
        }
        RestAssured.get("/fhir/Consent/{id}", id.value()).then().statusCode(401);
    }

    @Test
    void errors_are_problem_documents() {
        auditor()
                .accept(FHIR)
                .get("/fhir/Consent/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("NOT_FOUND"));
        auditor().get("/fhir/Consent").then().statusCode(400);
        auditor().get("/fhir/Consent?identifier=").then().statusCode(400);
        auditor().get("/fhir/Consent/1").then().statusCode(400);
    }

    @Test
    void a_search_finds_it_by_its_identifier() {
        String found =
                auditor()
                        .queryParam(
                                "identifier",
                                "https://percaya.id/fhir/identifier/consent|" + id.value())
                        .get("/fhir/Consent")
                        .then()
                        .statusCode(200)
                        .contentType(FHIR)
                        .body("resourceType", is("Bundle"))
                        .body("type", is("searchset"))
                        .body("total", is(1))
                        .body("entry[0].fullUrl", endsWith("/fhir/Consent/" + id.value()))
                        .body("entry[0].resource.id", is(id.value().toString()))
                        .body("entry[0].search.mode", is("match"))
                        .extract()
                        .asString();

        assertThat(found).contains("\"relation\":\"self\"");
    }

    @Test
    void a_search_without_a_match_returns_an_empty_bundle() {
        assertThat(found(as("auditor", OTHER_TENANT), id.value().toString())).isZero();
        assertThat(found(auditor(), UUID.randomUUID().toString())).isZero();
        assertThat(found(auditor(), "another-system|" + id.value())).isZero();
        assertThat(found(auditor(), "no id")).isZero();
    }

    private static int found(RequestSpecification who, String identifier) {
        return who.queryParam("identifier", identifier)
                .get("/fhir/Consent")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    @Test
    void definitions_are_public() {
        RestAssured.get("/fhir/StructureDefinition/use-channel")
                .then()
                .statusCode(200)
                .contentType(FHIR)
                .body("url", is("https://percaya.id/fhir/StructureDefinition/use-channel"));
        RestAssured.get("/fhir/CodeSystem/use-channel")
                .then()
                .body("concept[0].code", is("INSTAGRAM"));
        RestAssured.get("/fhir/metadata").then().body("resourceType", is("CapabilityStatement"));
        RestAssured.get("/fhir/ValueSet/nothing").then().statusCode(404);
        RestAssured.get("/fhir/ValueSet/..%2F..%2Fapplication").then().statusCode(400);
        RestAssured.get("/fhir/Patient/use-channel").then().statusCode(400);
    }

    private static RequestSpecification auditor() {
        return as("auditor", TENANT);
    }
}
