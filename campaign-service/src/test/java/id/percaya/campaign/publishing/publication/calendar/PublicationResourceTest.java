package id.percaya.campaign.publishing.publication.calendar;

import static id.percaya.campaign.Requests.OTHER_TENANT;
import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approved;
import static id.percaya.campaign.Requests.approvedContent;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.confirm;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.manualAccount;
import static id.percaya.campaign.Requests.sari;
import static id.percaya.campaign.Requests.scheduled;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.HaltBody;
import id.percaya.campaign.RequestBodies.PublicationBody;
import id.percaya.campaign.RequestBodies.RescheduleBody;
import id.percaya.campaign.RequestBodies.RevisionBody;
import id.percaya.campaign.RequestBodies.SubjectBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class PublicationResourceTest {

    private static String article() {
        return approvedContent(activeCampaign("EDUCATION"));
    }

    private static Instant tomorrow() {
        return Instant.now().plus(Duration.ofDays(1));
    }

    @Test
    void a_person_posts_a_due_publication_and_confirms_the_link() {
        String id = scheduled(article(), manualAccount("INSTAGRAM"), Instant.now());

        awaited(id, "ACCEPTED_PENDING");
        confirm(id, "https://instagram.com/p/" + id)
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("url", equalTo("https://instagram.com/p/" + id));
        sari().get("/v1/publications/" + id + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.event",
                        contains(
                                "publication-scheduled",
                                "publication-claimed",
                                "sending-started",
                                "publication-accepted",
                                "publication-published"));
    }

    @Test
    void a_publication_that_nobody_posted_may_be_scheduled_again() {
        String id = scheduled(article(), manualAccount("INSTAGRAM"), Instant.now());

        awaited(id, "ACCEPTED_PENDING");
        command(sari(), "/v1/publications/" + id + "/deny")
                .statusCode(200)
                .body("state", equalTo("FAILED"));
    }

    @Test
    void a_halt_holds_until_it_is_lifted_and_the_publication_released() {
        String account = manualAccount("FACEBOOK");
        String id = scheduled(article(), account, tomorrow());
        String halt =
                created(
                        as("crisis-lead"),
                        "/v1/halts",
                        HaltBody.of("melati-kemang", "sedang diselidiki"));

        awaited(id, "HELD")
                .body("reasons", contains("HALTED"))
                .body("halts.haltId", contains(halt))
                .body("halts[0].crisisId", nullValue());
        String meanwhile = scheduled(article(), account, Instant.now());
        awaited(meanwhile, "HELD")
                .body("reasons", contains("HALTED"))
                .body("halts.haltId", contains(halt));
        command(sari(), "/v1/publications/" + id + "/release")
                .statusCode(409)
                .body("code", equalTo("HALTED"));
        command(as("crisis-lead"), "/v1/halts/" + halt + "/lift")
                .statusCode(200)
                .body("state", equalTo("LIFTED"));
        sari().get("/v1/publications/" + id).then().body("state", equalTo("HELD"));
        command(sari(), "/v1/publications/" + id + "/release")
                .statusCode(200)
                .body("state", equalTo("SCHEDULED"))
                .body("halts", empty());
    }

    @Test
    void a_publication_without_consent_is_held() {
        SubjectBody patient = SubjectBody.of(UUID.randomUUID(), "PHOTO");
        ContentBody story = ContentBody.of(activeCampaign("EDUCATION"));
        String id =
                scheduled(
                        approved(story.withSubject(patient, "EDUCATION")),
                        manualAccount("X"),
                        Instant.now());

        awaited(id, "HELD").body("reasons", hasItem("CONSENT_NOT_PERMITTED"));
    }

    @Test
    void a_revision_holds_the_publication_of_the_old_version() {
        String content = article();
        String id = scheduled(content, manualAccount("X"), tomorrow());
        String etag = sari().get("/v1/contents/" + content).header("ETag");
        sari().header("If-Match", etag)
                .body(RevisionBody.article())
                .post("/v1/contents/" + content + "/revise")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("verdicts.size()", equalTo(0));

        awaited(id, "HELD").body("reasons", contains("NOT_APPROVED"));
    }

    @Test
    void a_paused_campaign_publishes_nothing() {
        String campaign = activeCampaign("EDUCATION");
        String content = approvedContent(campaign);
        command(sari(), "/v1/campaigns/" + campaign + "/pause").statusCode(200);
        String id = scheduled(content, manualAccount("X"), Instant.now());

        awaited(id, "HELD").body("reasons", contains("CAMPAIGN_NOT_ACTIVE"));
    }

    @Test
    void a_draft_cannot_be_scheduled() {
        String draft = created(sari(), "/v1/contents", ContentBody.of(activeCampaign("EDUCATION")));
        sari().body(PublicationBody.of(draft, manualAccount("X"), tomorrow()))
                .post("/v1/publications")
                .then()
                .statusCode(409)
                .body("code", equalTo("CONTENT_NOT_APPROVED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT59S", "-PT1M", "P7DT1S"})
    void a_grace_is_between_a_minute_and_a_week(String grace) {
        String content = article();
        String account = manualAccount("X");
        sari().body(PublicationBody.of(content, account, tomorrow()).withGrace(grace))
                .post("/v1/publications")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/grace"))
                .body("violations.code", contains("OUT_OF_RANGE"));
    }

    @Test
    void a_publication_is_rescheduled_and_cancelled() {
        String id = scheduled(article(), manualAccount("X"), tomorrow());
        String later = Instant.parse("2029-01-02T03:04:05Z").toString();
        sari().body(new RescheduleBody(later))
                .post("/v1/publications/" + id + "/reschedule")
                .then()
                .statusCode(200)
                .body("dueAt", equalTo(later))
                .body("grace", equalTo("PT10M"));
        command(sari(), "/v1/publications/" + id + "/cancel")
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        sari().queryParam("from", "2029-01-01T00:00:00Z")
                .queryParam("until", "2029-02-01T00:00:00Z")
                .queryParam("state", "CANCELLED")
                .get("/v1/publications")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.state", everyItem(equalTo("CANCELLED")));
    }

    @Test
    void the_calendar_continues_after_the_last_publication_of_a_page() {
        String content = article();
        String account = manualAccount("X");
        Instant due = Instant.parse("2029-03-01T00:00:00.123456Z");
        String last = scheduled(content, account, due.plusSeconds(1));
        String first = scheduled(content, account, due);
        String second = scheduled(content, account, due);

        Response page = sari().get("/v1/publications?limit=2&contentId=" + content);
        page.then().statusCode(200).body("items.id", contains(first, second));
        String cursor = page.path("next");
        sari().queryParam("cursor", cursor)
                .get("/v1/publications?limit=2&contentId=" + content)
                .then()
                .statusCode(200)
                .body("items.id", contains(last))
                .body("next", nullValue());
        sari().queryParam("cursor", cursor).get("/v1/publications").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"release", "cancel", "deny", "retract", "confirm-retracted"})
    void another_tenants_publication_is_not_found(String verb) {
        String id = scheduled(article(), manualAccount("X"), tomorrow());
        command(as("communications", OTHER_TENANT), "/v1/publications/" + id + "/" + verb)
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
        as("communications", OTHER_TENANT)
                .get("/v1/publications")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void other_roles_are_refused() {
        command(as("analyst"), "/v1/publications/" + UUID.randomUUID() + "/cancel").statusCode(403);
        as("communications").body(HaltBody.everywhere()).post("/v1/halts").then().statusCode(403);
    }

    @Test
    void an_unknown_content_or_account_is_named() {
        String account = manualAccount("X");
        sari().body(PublicationBody.of(UUID.randomUUID().toString(), account, tomorrow()))
                .post("/v1/publications")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/contentId"));
        sari().body(PublicationBody.of(article(), UUID.randomUUID().toString(), tomorrow()))
                .post("/v1/publications")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/accountId"));
    }
}
