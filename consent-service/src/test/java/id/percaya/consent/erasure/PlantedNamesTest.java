package id.percaya.consent.erasure;

import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.give;
import static id.percaya.consent.Requests.offered;
import static id.percaya.consent.Requests.officer;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.Patience;
import id.percaya.consent.Requests;
import id.percaya.consent.agreement.evidence.Uploads;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// No personal name ever appears in plain text in the database server's files or in the logs: not
/// before the erasure, because names are encrypted before they are written, and not afterwards.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class PlantedNamesTest {

    private final String patient = planted("Siti");
    private final String guardian = planted("Ibu");
    private final String authority = planted("Penetapan");
    private final String witness = planted("Saksi");
    private final String contact = planted("Telepon");
    private final String written = planted("Tulisan");
    private final List<String> names =
            List.of(patient, guardian, authority, witness, contact, written);

    @ConfigProperty(name = "percaya.database.url")
    String database;

    private final Logged logged = new Logged();
    private ServerFiles files;

    @BeforeEach
    void listen() {
        files = new ServerFiles(database);
        logged.start();
    }

    @AfterEach
    void stopListening() {
        logged.stop();
    }

    @Test
    void names_are_in_no_file_and_no_log_before_and_after_the_erasure() {
        UUID subject = UUID.fromString(sendNames());

        assertThat(officer().get("/v1/subjects/" + subject).asString()).contains(patient, guardian);
        assertNamesAreNowhere();
        assertThat(files.holdingAny(List.of(subject.toString()))).isNotEmpty();

        officer()
                .body("{\"reason\": \"REQUESTED\"}")
                .post("/v1/subjects/" + subject + "/erase")
                .then()
                .statusCode(200);
        Response _ =
                Patience.until(
                        () -> officer().get("/v1/subjects/" + subject + "/erasure-certificate"),
                        answer -> answer.path("complete"));
        files.vacuum();
        assertNamesAreNowhere();
        assertThat(officer().get("/v1/subjects/" + subject).asString())
                .doesNotContain(patient, guardian, contact);
    }

    /// Sends a name through every endpoint that accepts one, with an idempotency key, so that the
    /// response is stored.
    private String sendNames() {
        String subject =
                keyed().body(
                                """
                                {"name": "%s", "capacity": "ADULT", "contact": "%s"}
                                """
                                        .formatted(patient, contact))
                        .post("/v1/subjects")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        keyed().body(
                        """
                        {"relation": "SPOUSE", "name": "%s", "authority": "%s"}
                        """
                                .formatted(guardian, authority))
                .post("/v1/subjects/" + subject + "/add-substitute")
                .then()
                .statusCode(200);
        give(offered(consent(UUID.fromString(subject), "PHOTO"))).statusCode(200);
        refused(subject);
        evidence(subject);
        return subject;
    }

    /// Refused requests are more likely to be logged than accepted ones.
    private void refused(String subject) {
        officer()
                .body("{\"name\": \"%s\", \"capacity\": \"MINOR\"}".formatted(patient))
                .post("/v1/subjects")
                .then()
                .statusCode(409);
        officer()
                .body("{\"name\": \"%s\", \"%s\": 1}".formatted(patient, contact))
                .post("/v1/subjects/" + subject + "/add-substitute")
                .then()
                .statusCode(400);
    }

    private void evidence(String subject) {
        byte[] scan = ("%PDF-1.7\n" + written).getBytes(StandardCharsets.US_ASCII);
        String address =
                Uploads.send(
                                Uploads.proof(UUID.fromString(subject))
                                        .header("Idempotency-Key", UUID.randomUUID())
                                        .header("Evidence-Witness", witness),
                                "application/pdf",
                                scan)
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location");
        assertThat(officer().get(address).<String>path("witness")).isEqualTo(witness);
        assertThat(officer().get(address + "/content").asByteArray()).isEqualTo(scan);
    }

    private void assertNamesAreNowhere() {
        files.checkpoint();
        assertThat(files.holdingAny(names)).isEmpty();
        assertThat(logged.linesWithAny(names)).isEmpty();
    }

    private static RequestSpecification keyed() {
        return Requests.officer().header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static String planted(String word) {
        return word + "-" + UUID.randomUUID();
    }
}
