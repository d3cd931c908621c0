package id.percaya.listening.concern.concern;

import static id.percaya.listening.Requests.analyst;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.messaging.receiving.Inbox;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.Records;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.concern.concern.ConcernCommand.ConfirmConcern;
import id.percaya.listening.concern.concern.ConcernCommand.OpenConcern;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The record is the sample that campaign-service is held to.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class EducationAnswerTest {

    private static final Path SAMPLE =
            Path.of(
                    "../campaign-service/src/test/resources/golden/announcements/education-request.answered.v1.json");
    private static final String CONCERN_OF_SAMPLE = "0198c0de-0000-7000-8000-000000000061";

    private final String tenant = "klinik-melati";
    private final UUID concern = Ids.next();
    private final UUID request = Ids.next();

    @Inject Transactions transactions;
    @Inject Concerns concerns;
    @Inject Inbox inbox;

    @Test
    void the_published_content_answers_a_confirmed_concern_once() throws IOException {
        Instant first = Instant.parse("2026-11-29T01:00:00Z");
        ConcernCounts counts = new ConcernCounts(12, 11, 10);
        handle(
                new OpenConcern(
                        new ConcernScope(new UUID(0, 2), "melati-kemang", first),
                        counts,
                        Instant.now()));
        heard(4);
        shown().body("state", equalTo("EMERGING"));

        handle(new ConfirmConcern(counts, null, Instant.now(), Instant.now()));
        heard(5);
        heard(5);
        heard(6);
        shown().body("state", equalTo("ANSWERED"))
                .body("version", equalTo(3))
                .body("publicationId", equalTo("0198c0de-0000-7000-8000-000000000063"))
                .body("answeredAt", equalTo("2026-11-30T04:00:00Z"))
                .body("answeredAfter", equalTo("PT27H"));
    }

    private ValidatableResponse shown() {
        return analyst(tenant).get("/v1/concerns/" + concern).then().statusCode(200);
    }

    private void heard(int sequence) throws IOException {
        String data = Files.readString(SAMPLE).replace(CONCERN_OF_SAMPLE, concern.toString());
        inbox.take(
                Records.batch(
                        Records.of(
                                "education-request.answered.v1", request, sequence, tenant, data)));
    }

    private void handle(ConcernCommand command) {
        Tenant owner = new Tenant(tenant);
        EventMetadata cause = new EventMetadata(owner, "percaya", Ids.next(), null, null);
        transactions.call(
                owner,
                () -> concerns.handle(new ConcernId(concern), command, CommandContext.of(cause)));
    }
}
