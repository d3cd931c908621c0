package id.percaya.campaign.permission.halt;

import static id.percaya.campaign.Requests.OTHER_TENANT;
import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approved;
import static id.percaya.campaign.Requests.approvedContent;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.manualAccount;
import static id.percaya.campaign.Requests.scheduled;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.ExemptionsBody;
import id.percaya.campaign.RequestBodies.NarrowHaltBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class HaltResourceTest {

    private final List<String> imposed = new ArrayList<>();

    @AfterEach
    void lift_all() {
        imposed.forEach(
                halt -> command(as("crisis-lead"), "/v1/halts/" + halt + "/lift").statusCode(200));
    }

    /// Row 11 of the table in issue 13.
    @Test
    void a_channel_is_halted() {
        String content = approvedContent(activeCampaign("EDUCATION"));
        String held = scheduled(content, manualAccount("YOUTUBE"), tomorrow());
        String halt =
                impose(NarrowHaltBody.ofChannel("YOUTUBE"))
                        .statusCode(201)
                        .body("channel", equalTo("YOUTUBE"))
                        .body("all", equalTo(false))
                        .extract()
                        .path("id");
        imposed.add(halt);

        awaited(held, "HELD").body("halts.haltId", contains(halt));
        awaited(scheduled(content, manualAccount("YOUTUBE"), Instant.now()), "HELD")
                .body("reasons", contains("HALTED"));
        awaited(scheduled(content, manualAccount("TIKTOK"), Instant.now()), "ACCEPTED_PENDING");
        as("auditor").get("/v1/halts?channel=YOUTUBE").then().body("items.id", contains(halt));
        as("auditor").get("/v1/halts?channel=X").then().body("items.id", not(hasItem(halt)));
    }

    @Test
    void a_campaign_is_halted() {
        String campaign = activeCampaign("EDUCATION");
        String held = scheduled(approvedContent(campaign), manualAccount("X"), tomorrow());
        String halt =
                impose(NarrowHaltBody.ofCampaign(campaign))
                        .statusCode(201)
                        .body("campaign", equalTo(campaign))
                        .body("exempt", contains("STATEMENT"))
                        .body("exemptions", nullValue())
                        .extract()
                        .path("id");

        awaited(held, "HELD").body("halts.haltId", contains(halt));
        String other = approvedContent(activeCampaign("EDUCATION"));
        awaited(scheduled(other, manualAccount("X"), Instant.now()), "ACCEPTED_PENDING");
        as("auditor").get("/v1/halts?campaign=" + campaign).then().body("items.id", contains(halt));
    }

    @Test
    void exempt_contents_and_kinds_are_not_held() {
        String campaign = activeCampaign("EDUCATION");
        String account = manualAccount("X");
        String one = approvedContent(campaign);
        String article = approved(ContentBody.of(campaign).withKind("ARTICLE"));
        String other = approvedContent(campaign);
        String later = scheduled(one, account, tomorrow());
        String held = scheduled(other, account, tomorrow());
        impose(NarrowHaltBody.ofCampaign(campaign).exempting(List.of(one), "ARTICLE"))
                .statusCode(201)
                .body("exempt", contains("STATEMENT", "ARTICLE"))
                .body("exemptions.contents", contains(one))
                .body("exemptions.kinds", contains("ARTICLE"));

        awaited(held, "HELD");
        awaited(later, "SCHEDULED");
        awaited(scheduled(one, account, Instant.now()), "ACCEPTED_PENDING");
        awaited(scheduled(article, account, Instant.now()), "ACCEPTED_PENDING");
        awaited(scheduled(other, account, Instant.now()), "HELD")
                .body("reasons", contains("HALTED"));
    }

    @Test
    void an_unknown_campaign_and_another_tenants_are_refused_alike() {
        unknown(impose(NarrowHaltBody.ofCampaign(UUID.randomUUID().toString())));
        String campaign = activeCampaign("EDUCATION");
        unknown(
                as("crisis-lead", OTHER_TENANT)
                        .body(NarrowHaltBody.ofCampaign(campaign))
                        .post("/v1/halts")
                        .then());
    }

    private static void unknown(ValidatableResponse answer) {
        answer.statusCode(422)
                .body("violations.pointer", contains("/campaign"))
                .body("violations.code", contains("UNKNOWN_CAMPAIGN"));
    }

    @Test
    void an_exempt_content_must_be_of_the_tenant() {
        String content = approvedContent(activeCampaign("EDUCATION"));
        as("crisis-lead", OTHER_TENANT)
                .body(NarrowHaltBody.ofChannel("X").exempting(List.of(content)))
                .post("/v1/halts")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/exemptions/contents/0"))
                .body("violations.code", contains("UNKNOWN_CONTENT"));
    }

    @Test
    void all_faults_of_a_halt_are_told_at_once() {
        String unknown = UUID.randomUUID().toString();
        impose(
                        new NarrowHaltBody(
                                true,
                                unknown,
                                "X",
                                new ExemptionsBody(List.of(unknown), List.of())))
                .statusCode(422)
                .body(
                        "violations.code",
                        contains("SCOPE_UNCLEAR", "UNKNOWN_CAMPAIGN", "UNKNOWN_CONTENT"));
    }

    private static ValidatableResponse impose(NarrowHaltBody body) {
        return as("crisis-lead").body(body).post("/v1/halts").then();
    }

    private static Instant tomorrow() {
        return Instant.now().plus(Duration.ofDays(1));
    }
}
