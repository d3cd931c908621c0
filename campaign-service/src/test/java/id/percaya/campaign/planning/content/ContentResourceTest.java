package id.percaya.campaign.planning.content;

import static id.percaya.campaign.Requests.OTHER_TENANT;
import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approvedContent;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.campaign;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.content;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.review;
import static id.percaya.campaign.Requests.sari;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ContentResourceTest {

    private static final String REVISION =
            "{\"kind\": \"ARTICLE\", \"title\": \"Lain\", \"body\": \"Lain sekali.\"}";

    @Test
    void a_content_is_approved_after_both_reviews() {
        String id = approvedContent(activeCampaign("EDUCATION"), "");
        sari().get("/v1/contents/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("verdicts.step", contains("MEDICAL", "LEGAL"));
    }

    @Test
    void a_review_step_requires_its_role() {
        String id = created(sari(), "/v1/contents", content(activeCampaign("EDUCATION"), ""));
        String sha256 =
                command(sari(), "/v1/contents/" + id + "/submit").extract().path("contentSha256");
        review("medical-reviewer", id, "LEGAL", sha256).statusCode(403);
        review("communications", id, "LEGAL", sha256).statusCode(403);
    }

    @Test
    void a_verdict_must_name_the_hash_that_is_shown() {
        String id = created(sari(), "/v1/contents", content(activeCampaign("EDUCATION"), ""));
        String before = sari().get("/v1/contents/" + id).path("contentSha256");
        command(sari(), "/v1/contents/" + id + "/submit").body("contentSha256", equalTo(before));
        review("medical-reviewer", id, "MEDICAL", "0".repeat(64))
                .statusCode(409)
                .body("code", equalTo("NOT_THIS_VERSION"));
    }

    @Test
    void a_revision_requires_if_match() {
        String id = created(sari(), "/v1/contents", content(activeCampaign("EDUCATION"), ""));
        String path = "/v1/contents/" + id + "/revise";
        sari().body(REVISION).post(path).then().statusCode(428);
        sari().header("If-Match", "\"9\"").body(REVISION).post(path).then().statusCode(412);
        sari().header("If-Match", "\"1\"")
                .body(REVISION)
                .post(path)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2."))
                .body("procedures", hasSize(0));
    }

    @Test
    void a_testimony_in_advertising_is_refused() {
        String campaign = created(sari(), "/v1/campaigns", campaign("ADVERTISING", ""));
        String story =
                content(
                        campaign,
                        ", \"subjects\": [{\"subjectId\": \"%s\", \"media\": [\"WORDS\"]}], \"purpose\": \"MARKETING\""
                                .formatted(UUID.randomUUID()));
        String id = created(sari(), "/v1/contents", story);
        command(sari(), "/v1/contents/" + id + "/submit")
                .statusCode(409)
                .body("code", equalTo("TESTIMONY_FORBIDDEN"));
    }

    @Test
    void the_contents_of_a_campaign_are_listed_newest_first() {
        String campaign = activeCampaign("EDUCATION");
        String older = created(sari(), "/v1/contents", content(campaign, ""));
        String newer = created(sari(), "/v1/contents", content(campaign, ""));
        String list = "/v1/contents?state=DRAFT&limit=1&campaignId=" + campaign;

        Response page = sari().get(list);
        page.then().statusCode(200).body("items.id", contains(newer));
        sari().queryParam("cursor", page.<String>path("next"))
                .get(list)
                .then()
                .statusCode(200)
                .body("items.id", contains(older));
    }

    @Test
    void a_campaign_of_another_tenant_is_unknown() {
        String campaign = activeCampaign("EDUCATION");
        as("communications", OTHER_TENANT)
                .body(content(campaign, ""))
                .post("/v1/contents")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_CAMPAIGN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"procedures\": [\"Sedot Lemak\"]",
                "\"subjects\": [{\"subjectId\": \"x\", \"media\": []}]",
                "\"colour\": \"red\"",
                "\"kind\": \"POEM\""
            })
    void an_undocumented_request_is_refused(String more) {
        String body = content(UUID.randomUUID().toString(), ", " + more);
        sari().body(body).post("/v1/contents").then().statusCode(400);
    }

    @Test
    void another_tenants_content_is_not_found() {
        String id = created(sari(), "/v1/contents", content(activeCampaign("EDUCATION"), ""));
        as("communications", OTHER_TENANT).get("/v1/contents/" + id).then().statusCode(404);
        command(as("communications", OTHER_TENANT), "/v1/contents/" + id + "/submit")
                .statusCode(404);
    }
}
