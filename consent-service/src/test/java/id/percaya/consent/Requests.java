package id.percaya.consent;

import id.percaya.consent.agreement.consent.ConsentBodies;
import id.percaya.kit.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// The requests of the REST tests: they register a person and draft, offer and sign a consent.
public final class Requests {

    public static final String TENANT = "klinik-melati";
    public static final String OTHER_TENANT = "rs-harapan";

    private static final Path FORM = Path.of("../deploy/local/cases/clinic/release-form.json");
    private static final byte[] PAPER =
            "%PDF-1.7\n% a signed paper\n".getBytes(StandardCharsets.US_ASCII);

    private Requests() {}

    public static RequestSpecification as(String role, String tenant) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(role, tenant))
                .contentType(ContentType.JSON);
    }

    public static RequestSpecification officer() {
        return as("privacy-officer", TENANT);
    }

    /// Registers an adult and returns the pseudonym.
    public static UUID registered() {
        return registered("{\"name\": \"Siti Contoh\", \"capacity\": \"ADULT\"}");
    }

    public static UUID registered(String person) {
        return created(officer().body(person).post("/v1/subjects"));
    }

    /// Publishes a form of the clinic and returns its id.
    public static UUID form() {
        return published(formText());
    }

    /// Publishes a form of the clinic that does not offer videos.
    public static UUID formWithoutVideo() {
        return published(formText().replace("\"VIDEO\",", ""));
    }

    private static UUID published(String text) {
        UUID form = created(officer().body(text).post("/v1/release-forms"));
        officer().post("/v1/release-forms/" + form + "/publish").then().statusCode(200);
        return form;
    }

    private static String formText() {
        try {
            String code = "form-" + UUID.randomUUID();
            return Files.readString(FORM).replace("\"patient-story\"", '"' + code + '"');
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static UUID created(Response answer) {
        return UUID.fromString(answer.then().statusCode(201).extract().path("id"));
    }

    /// The request for a marketing consent on Instagram in these media, from yesterday to tomorrow.
    public static String consent(UUID subject, String... media) {
        Instant now = Instant.now();
        return consent(subject, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)), media);
    }

    public static String consent(UUID subject, Instant from, Instant until, String... media) {
        return ConsentBodies.draft(subject, form(), from, until, media);
    }

    public static ValidatableResponse draft(String consent) {
        return officer().body(consent).post("/v1/consents").then();
    }

    /// Drafts and offers a consent and returns its address.
    public static String offered(String consent) {
        String address = draft(consent).statusCode(201).extract().header("Location");
        officer().post(address + "/offer").then().statusCode(200);
        return address;
    }

    /// Uploads the signed paper for this consent and returns its id.
    public static UUID evidence(String address) {
        Response consent = officer().get(address);
        return created(
                officer()
                        .contentType("application/pdf")
                        .queryParam("consentId", consent.<String>path("id"))
                        .queryParam("subjectId", consent.<String>path("subjectId"))
                        .queryParam("method", "WRITTEN")
                        .queryParam("language", "id")
                        .queryParam("capturedAt", Instant.now().toString())
                        .body(PAPER)
                        .post("/v1/evidence"));
    }

    public static ValidatableResponse give(String address) {
        return officer()
                .body(ConsentBodies.signature(evidence(address)))
                .post(address + "/give")
                .then();
    }

    /// Drafts, offers and gives a consent and returns its address. Its version is then 3.
    public static String given(String consent) {
        String address = offered(consent);
        give(address).statusCode(200);
        return address;
    }

    public static ValidatableResponse withdraw(String address) {
        return officer().body("{}").post(address + "/withdraw").then();
    }

    /// Status and body, without the fields that are unique to each request.
    public static String told(Response answer) {
        return answer.statusCode()
                + answer.asString().replaceAll("\"(instance|traceId)\":\"[^\"]*\"", "");
    }
}
