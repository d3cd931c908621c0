package id.percaya.consent.erasure;

import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.consent.Patience;
import id.percaya.consent.agreement.evidence.Samples;
import id.percaya.consent.agreement.evidence.StoredFiles;
import id.percaya.consent.agreement.evidence.Uploads;
import id.percaya.consent.erasure.ErasureCommand.OrderErasure;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.sealing.Erasure;
import id.percaya.eventstore.sealing.ErasureFile;
import id.percaya.eventstore.sealing.KeyEncryption;
import id.percaya.eventstore.sealing.Scrub;
import id.percaya.eventstore.sealing.SubjectKeys;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another node erases a person while this node still caches the key, which it does for up to a
/// minute.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ErasedElsewhereTest {

    @Inject Transactions transactions;
    @Inject javax.sql.DataSource requests;

    @Inject
    @DataSource("worker")
    javax.sql.DataSource worker;

    @Inject KeyEncryption encryption;
    @Inject @All List<Scrub> scrubs;
    @Inject ErasureOrders orders;
    @Inject StoredFiles stored;

    @TempDir Path otherNode;

    private UUID subject;

    @BeforeEach
    void keepTheKey() {
        subject = registered();
        Uploads.sent(subject, Samples.pdf(2000));
        eraseElsewhere();
    }

    @Test
    void evidence_of_the_person_is_refused() {
        Uploads.send(Uploads.proof(subject), "application/pdf", Samples.pdf(2000))
                .then()
                .statusCode(409)
                .body("code", equalTo("SUBJECT_ERASED"));

        completed().then().body("evidence", hasSize(1));
        assertThat(stored.files(subject)).isZero();
    }

    @Test
    void the_witness_cannot_be_read() {
        Uploads.send(
                        Uploads.proof(subject).header("Evidence-Witness", "Ani"),
                        "application/pdf",
                        Samples.pdf(2000))
                .then()
                .statusCode(409)
                .body("code", equalTo("SUBJECT_ERASED"));
    }

    private void eraseElsewhere() {
        SubjectKeys keys = new SubjectKeys(requests, worker, encryption);
        ErasureFile log = new ErasureFile(otherNode.resolve("erasures.jsonl"));
        Erasure erasure = new Erasure(transactions, requests, worker, keys, scrubs, log);
        assertThat(erasure.erase(new Tenant(TENANT), subject, "ani", this::record).at())
                .isBeforeOrEqualTo(Instant.now());
    }

    private void record(Tenant tenant, UUID erased, String actor) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        CommandContext context =
                CommandContext.of(new EventMetadata(tenant, actor, Ids.next(), null, null));
        orders.record(new OrderErasure(erased, ErasureReason.REQUESTED, now), context);
    }

    private Response completed() {
        return Patience.until(
                () -> officer().get("/v1/subjects/" + subject + "/erasure-certificate"),
                answer -> answer.path("complete"));
    }
}
