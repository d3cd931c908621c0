package id.percaya.consent.erasure;

import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.given;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.consent.Patience;
import id.percaya.consent.agreement.evidence.StoredFiles;
import id.percaya.consent.agreement.evidence.Uploads;
import id.percaya.eventstore.sealing.Erasure;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// A backup from before an erasure brings the person back, key included. The log of erasures is in
/// no backup and erases the person again.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
@TestProfile(IsolatedProfile.class)
class RestoredBackupTest {

    private final String name = "Siti-" + UUID.randomUUID();
    private final String witness = "Saksi-" + UUID.randomUUID();
    private final byte[] scan =
            ("%PDF-1.7\nTulisan-" + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);

    @ConfigProperty(name = "percaya.database.url")
    String database;

    @Inject Erasure erasure;
    @Inject ErasureOrderRestorer again;
    @Inject StoredFiles stored;

    private UUID subject;
    private String evidence;

    @Test
    void the_person_is_erased_again() {
        Backup backup = new Backup(database);
        recordPersonalData();
        backup.take();
        eraseWholly();
        backup.restore();
        assertThat(withNewConnections(this::personalData).asString()).contains(name);
        assertThat(officer().get(evidence).asString()).contains(witness);
        assertThat(officer().get(evidence + "/content").asByteArray()).isEqualTo(scan);

        assertThat(erasure.reapply(again)).isEqualTo(1);

        assertThat(told()).noneMatch(answer -> answer.contains(name) || answer.contains(witness));
        officer().get(evidence + "/content").then().statusCode(409);
        assertThat(stored.files(subject)).isZero();
        assertThat(new ServerFiles(database).holdingAny(List.of(name, witness))).isEmpty();
        assertCertified();
        assertThat(erasure.reapply(again)).isZero();
    }

    private void recordPersonalData() {
        subject = registered("{\"name\": \"%s\", \"capacity\": \"ADULT\"}".formatted(name));
        String _ = given(consent(subject, "PHOTO"));
        evidence =
                Uploads.send(
                                Uploads.proof(subject).header("Evidence-Witness", witness),
                                "application/pdf",
                                scan)
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location");
    }

    private void eraseWholly() {
        Response _ =
                withNewConnections(() ->
                        officer()
                                .body("{\"reason\": \"REQUESTED\"}")
                                .post("/v1/subjects/" + subject + "/erase"));
        completed().then().body("reason", equalTo("REQUESTED"));
    }

    /// The reason is lost, because the backup lacks its event.
    private void assertCertified() {
        completed()
                .then()
                .body("reason", nullValue())
                .body("rules", contains("UU 27/2022 art. 43", "UU 27/2022 art. 44"))
                .body("erasedBy", notNullValue())
                .body("consents", hasSize(1))
                .body("consents.erasedAt", everyItem(notNullValue()))
                .body("evidence", hasSize(2))
                .body("evidence.erased", everyItem(equalTo(true)));
        officer()
                .get("/v1/subjects/" + subject + "/history")
                .then()
                .body("items.event", hasItem("subject-erased"));
    }

    private Response personalData() {
        return officer().get("/v1/subjects/" + subject);
    }

    private List<String> told() {
        return List.of(
                personalData().asString(),
                officer().get("/v1/subjects/" + subject + "/history").asString(),
                officer().get(evidence).asString(),
                officer().get(evidence + "/history").asString());
    }

    private Response completed() {
        return Patience.until(
                () -> officer().get("/v1/subjects/" + subject + "/erasure-certificate"),
                answer -> answer.statusCode() == 200 && answer.<Boolean>path("complete"));
    }

    /// Repeats the request until the service has replaced its broken connections.
    private static Response withNewConnections(Supplier<Response> request) {
        return Patience.until(request, answer -> answer.statusCode() == 200);
    }
}
