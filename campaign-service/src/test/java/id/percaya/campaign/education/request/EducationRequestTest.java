package id.percaya.campaign.education.request;

import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approvedContent;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.confirm;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.manualAccount;
import static id.percaya.campaign.Requests.refused;
import static id.percaya.campaign.Requests.sari;
import static id.percaya.campaign.Requests.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.Requests;
import id.percaya.kit.messaging.receiving.Inbox;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.Records;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/// The records are the samples that listening-service is held to.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class EducationRequestTest {

    private static final Path SAMPLES =
            Path.of("../listening-service/src/test/resources/golden/announcements");

    private final Inbox inbox;
    private final UUID concern = Ids.next();

    EducationRequestTest(Inbox inbox) {
        this.inbox = inbox;
    }

    private record ContentName(String contentId) {}

    @Test
    void a_confirmed_concern_opens_one_request_with_its_due_time() {
        heard("concern.confirmed.v1", 2);
        heard("concern.confirmed.v1", 2);
        requests()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].facility", equalTo("melati-kemang"))
                .body("items[0].authors", equalTo(10))
                .body("items[0].requestedAt", equalTo("2026-11-29T03:00:00Z"))
                .body("items[0].dueAt", equalTo("2026-12-01T03:00:00Z"));
        as("auditor", Requests.OTHER_TENANT)
                .get("/v1/education-requests?concernId=" + concern)
                .then()
                .body("items", empty());
        as("communications", Requests.OTHER_TENANT)
                .get("/v1/education-requests/" + id())
                .then()
                .statusCode(404);
    }

    @Test
    void a_named_content_that_is_published_later_answers_the_request() {
        heard("concern.confirmed.v1", 2);
        String id = id();
        String content = approvedContent(activeCampaign("EDUCATION"));
        refused(name(id, content), "REQUEST_NOT_ACCEPTED");
        command(sari(), "/v1/education-requests/" + id + "/accept")
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));
        name(id, content).statusCode(200).body("contentIds", contains(content));
        String publication = published(content);
        awaitAnswered();
        requests().body("items[0].publicationId", equalTo(publication));
        refused(name(id, content), "REQUEST_ANSWERED");
        heard("concern.answered.v1", 3);
        requests().body("items[0].state", equalTo("ANSWERED"));
        as("auditor")
                .get("/v1/education-requests/" + id + "/history")
                .then()
                .body(
                        "items.event",
                        contains(
                                "education-requested",
                                "education-request-accepted",
                                "education-content-named",
                                "education-request-answered"));
    }

    @Test
    void a_content_that_was_published_before_answers_at_once() {
        heard("concern.confirmed.v1", 2);
        String content = approvedContent(activeCampaign("EDUCATION"));
        String publication = published(content);
        command(sari(), "/v1/education-requests/" + id() + "/accept").statusCode(200);
        Instant named = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        name(id(), content).statusCode(200);
        awaitAnswered();
        String answeredAt =
                requests()
                        .body("items[0].publicationId", equalTo(publication))
                        .extract()
                        .path("items[0].answeredAt");
        assertThat(Instant.parse(answeredAt))
                .as("an old publication answers nothing before it is named")
                .isAfterOrEqualTo(named);
    }

    @Test
    void a_publication_that_was_taken_down_answers_nothing() {
        heard("concern.confirmed.v1", 2);
        String content = approvedContent(activeCampaign("EDUCATION"));
        String publication = published(content);
        command(sari(), "/v1/publications/" + publication + "/retract").statusCode(200);
        command(sari(), "/v1/publications/" + publication + "/confirm-retracted").statusCode(200);
        command(sari(), "/v1/education-requests/" + id() + "/accept").statusCode(200);
        name(id(), content).statusCode(200);
        String again = published(content);
        awaitAnswered();
        requests().body("items[0].publicationId", equalTo(again));
    }

    @Test
    void an_answer_elsewhere_closes_the_request() {
        heard("concern.confirmed.v1", 2);
        heard("concern.answered.v1", 3);
        heard("concern.answered.v1", 3);
        requests().body("items[0].state", equalTo("CLOSED"));
        refused(command(sari(), "/v1/education-requests/" + id() + "/accept"), "REQUEST_CLOSED");
    }

    @Test
    void a_content_that_does_not_exist_is_refused() {
        heard("concern.confirmed.v1", 2);
        name(id(), Ids.next().toString())
                .statusCode(422)
                .body("code", equalTo("CONTENT_ABSENT"))
                .body("violations.pointer", contains("/contentId"));
        name(Ids.next().toString(), Ids.next().toString()).statusCode(404);
    }

    @Test
    void the_twenty_first_content_is_refused() {
        heard("concern.confirmed.v1", 2);
        command(sari(), "/v1/education-requests/" + id() + "/accept").statusCode(200);
        String campaign = activeCampaign("EDUCATION");
        for (int n = 0; n < EducationRequestDecider.MOST_CONTENTS; n++) {
            name(id(), drafted(campaign)).statusCode(200);
        }
        refused(name(id(), drafted(campaign)), "TOO_MANY_CONTENTS");
    }

    private static String drafted(String campaign) {
        return created(sari(), "/v1/contents", ContentBody.of(campaign));
    }

    private void heard(String type, int sequence) {
        try {
            String data = Files.readString(SAMPLES.resolve(type + ".json"));
            inbox.take(Records.batch(Records.of(type, concern, sequence, Requests.TENANT, data)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ValidatableResponse requests() {
        return sari().get("/v1/education-requests?concernId=" + concern).then().statusCode(200);
    }

    private String id() {
        return requests().extract().path("items[0].id");
    }

    private static ValidatableResponse name(String id, String content) {
        return sari().body(new ContentName(content))
                .post("/v1/education-requests/" + id + "/name-content")
                .then();
    }

    private static String published(String content) {
        String publication = scheduled(content, manualAccount("INSTAGRAM"), Instant.now());
        awaited(publication, "ACCEPTED_PENDING");
        confirm(publication, "https://instagram.com/p/" + publication).statusCode(200);
        return publication;
    }

    private void awaitAnswered() {
        Instant until = Instant.now().plusSeconds(60);
        while (!"ANSWERED".equals(requests().extract().path("items[0].state"))) {
            assertThat(Instant.now()).isBefore(until);
            LockSupport.parkNanos(50_000_000L);
        }
    }
}
