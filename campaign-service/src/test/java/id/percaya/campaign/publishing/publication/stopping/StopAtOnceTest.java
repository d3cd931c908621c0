package id.percaya.campaign.publishing.publication.stopping;

import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approved;
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
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.campaign.RequestBodies.CampaignBody;
import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.HaltBody;
import id.percaya.campaign.RequestBodies.PublicationBody;
import id.percaya.campaign.RequestBodies.RescheduleBody;
import id.percaya.campaign.RequestBodies.RevisionBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each fact that forbids publications shows at once on those that are not public yet.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class StopAtOnceTest {

    private final String procedure = "p-" + UUID.randomUUID();
    private final String otherSite = "f-" + UUID.randomUUID();
    private String campaign;
    private String content;
    private String account;

    @BeforeEach
    void approve_a_content() {
        campaign = activeCampaign(CampaignBody.of("EDUCATION").alsoAt(otherSite));
        content = approved(ContentBody.of(campaign).withProcedures(procedure));
        account = manualAccount("INSTAGRAM");
    }

    enum Fact {
        HALT_IMPOSED("HALTED"),
        OTHER_SITE_HALTED("HALTED"),
        CONTENT_REVISED("NOT_APPROVED"),
        CONTENT_WITHDRAWN("NOT_APPROVED"),
        CAMPAIGN_PAUSED("CAMPAIGN_NOT_ACTIVE"),
        CAMPAIGN_COMPLETED("CAMPAIGN_NOT_ACTIVE"),
        CAMPAIGN_CANCELLED("CAMPAIGN_NOT_ACTIVE"),
        ACCOUNT_CLOSED("ACCOUNT_CLOSED");

        private final String reason;

        Fact(String reason) {
            this.reason = reason;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_fact_holds_what_is_scheduled_at_once(Fact fact) {
        String id = scheduled(content, account, tomorrow());
        record(fact);
        awaited(id, "HELD").body("reasons", contains(fact.reason));
    }

    @ParameterizedTest
    @EnumSource
    void a_fact_asks_who_has_it_in_hand_to_stop(Fact fact) {
        String id = scheduled(content, account, Instant.now());
        awaited(id, "ACCEPTED_PENDING").body("stopAskedAt", nullValue());
        record(fact);
        awaited(id, "STOP_ASKED")
                .body("reasons", contains(fact.reason))
                .body("stopAskedAt", notNullValue())
                .body(
                        "stopTold.roles",
                        contains("communications", "crisis-lead", "privacy-officer"))
                .body("stopTold.person", notNullValue());
    }

    @ParameterizedTest
    @EnumSource(names = {"HALT_IMPOSED", "CONTENT_WITHDRAWN", "ACCOUNT_CLOSED"})
    void a_booking_beside_the_fact_is_refused_or_held(Fact fact) throws Exception {
        List<Future<Response>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(this::book));
            }
            record(fact);
        }
        for (Future<Response> answer : answers) {
            if (answer.get().statusCode() == 201) {
                awaited(answer.get().path("id"), "HELD").body("reasons", hasItem(fact.reason));
            } else {
                answer.get().then().statusCode(409);
            }
        }
    }

    @Test
    void what_is_booked_under_a_halt_is_held_in_the_answer() {
        record(Fact.HALT_IMPOSED);
        book().then()
                .statusCode(201)
                .body("state", equalTo("HELD"))
                .body("reasons", contains("HALTED"))
                .body("halts", hasSize(1));
    }

    private Response book() {
        return sari().body(
                        PublicationBody.of(content, account, tomorrow()).allowingDuplicate("uji"))
                .post("/v1/publications");
    }

    @Test
    void another_campaigns_publications_go_on() {
        String other = approved(ContentBody.of(activeCampaign("EDUCATION")));
        String later = scheduled(other, account, tomorrow());
        String id = scheduled(content, account, tomorrow());
        record(Fact.CAMPAIGN_PAUSED);
        awaited(id, "HELD");
        awaited(later, "SCHEDULED");
    }

    @Test
    void confirming_after_a_stop_is_recorded_as_a_breach() {
        String id = stopAsked();
        confirm(id, "https://instagram.com/p/" + id)
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("publishedDespiteStop", equalTo(true))
                .body("reasons", empty());
        sari().get("/v1/publications/" + id + "/history")
                .then()
                .body("items.event", hasItem("stop-asked"))
                .body("items.event", hasItem("published-despite-stop"));
    }

    @Test
    void denying_after_a_stop_ends_as_a_failure_that_may_be_retried() {
        String id = stopAsked();
        command(sari(), "/v1/publications/" + id + "/deny")
                .statusCode(200)
                .body("state", equalTo("FAILED"))
                .body("publishedDespiteStop", equalTo(false));
        sari().body(RescheduleBody.of(tomorrow()))
                .post("/v1/publications/" + id + "/reschedule")
                .then()
                .statusCode(200)
                .body("state", equalTo("HELD")) // the halt still stands
                .body("stopAskedAt", nullValue());
    }

    private String stopAsked() {
        String id = scheduled(content, account, Instant.now());
        awaited(id, "ACCEPTED_PENDING");
        record(Fact.HALT_IMPOSED);
        awaited(id, "STOP_ASKED");
        return id;
    }

    private void record(Fact fact) {
        switch (fact) {
            case HALT_IMPOSED ->
                    created(as("crisis-lead"), "/v1/halts", HaltBody.ofProcedure(procedure));
            case OTHER_SITE_HALTED ->
                    created(as("crisis-lead"), "/v1/halts", HaltBody.of(otherSite, "diselidiki"));
            case CONTENT_REVISED ->
                    sari().header("If-Match", "*")
                            .body(RevisionBody.article())
                            .post("/v1/contents/" + content + "/revise")
                            .then()
                            .statusCode(200);
            case CONTENT_WITHDRAWN -> run("communications", "contents/" + content + "/withdraw");
            case CAMPAIGN_PAUSED -> run("communications", "campaigns/" + campaign + "/pause");
            case CAMPAIGN_COMPLETED -> run("communications", "campaigns/" + campaign + "/complete");
            case CAMPAIGN_CANCELLED -> run("communications", "campaigns/" + campaign + "/cancel");
            case ACCOUNT_CLOSED -> run("tenant-admin", "channel-accounts/" + account + "/close");
        }
    }

    private static void run(String role, String path) {
        command(as(role), "/v1/" + path).statusCode(200);
    }

    private static Instant tomorrow() {
        return Instant.now().plus(Duration.ofDays(1));
    }
}
