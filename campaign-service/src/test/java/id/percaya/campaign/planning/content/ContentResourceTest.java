package id.percaya.campaign.planning.content;

import static id.percaya.campaign.Requests.OTHER_TENANT;
import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approvedContent;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.review;
import static id.percaya.campaign.Requests.sari;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.campaign.RequestBodies.CampaignBody;
import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.RevisionBody;
import id.percaya.campaign.RequestBodies.SubjectBody;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ContentResourceTest {

    private static final RevisionBody REVISION = RevisionBody.article();

    @Test
    void a_content_is_approved_after_both_reviews() {
        String id = approvedContent(activeCampaign("EDUCATION"));
        sari().get("/v1/contents/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("verdicts.step", contains("MEDICAL", "LEGAL"));
    }

    @Test
    void a_review_step_requires_its_role() {
        String id = created(sari(), "/v1/contents", ContentBody.of(activeCampaign("EDUCATION")));
        String sha256 =
                command(sari(), "/v1/contents/" + id + "/submit").extract().path("contentSha256");
        review("medical-reviewer", id, "LEGAL", sha256).statusCode(403);
        review("communications", id, "LEGAL", sha256).statusCode(403);
    }

    @Test
    void a_verdict_must_name_the_hash_that_is_shown() {
        String id = created(sari(), "/v1/contents", ContentBody.of(activeCampaign("EDUCATION")));
        String before = sari().get("/v1/contents/" + id).path("contentSha256");
        command(sari(), "/v1/contents/" + id + "/submit").body("contentSha256", equalTo(before));
        review("medical-reviewer", id, "MEDICAL", "0".repeat(64))
                .statusCode(409)
                .body("code", equalTo("NOT_THIS_VERSION"));
    }

    @Test
    void a_revision_requires_if_match() {
        String id = created(sari(), "/v1/contents", ContentBody.of(activeCampaign("EDUCATION")));
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
        String campaign = created(sari(), "/v1/campaigns", CampaignBody.of("ADVERTISING"));
        SubjectBody patient = SubjectBody.of(UUID.randomUUID(), "WORDS");
        ContentBody story = ContentBody.of(campaign).withSubject(patient, "MARKETING");
        String id = created(sari(), "/v1/contents", story);
        command(sari(), "/v1/contents/" + id + "/submit")
                .statusCode(409)
                .body("code", equalTo("TESTIMONY_FORBIDDEN"));
    }

    @Test
    void the_contents_of_a_campaign_are_listed_newest_first() {
        String campaign = activeCampaign("EDUCATION");
        String older = created(sari(), "/v1/contents", ContentBody.of(campaign));
        String newer = created(sari(), "/v1/contents", ContentBody.of(campaign));
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
                .body(ContentBody.of(campaign))
                .post("/v1/contents")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_CAMPAIGN"));
    }

    static Stream<ContentBody> invalid() {
        ContentBody content = ContentBody.of(UUID.randomUUID().toString());
        return Stream.of(
                content.withProcedures("Sedot Lemak"),
                content.withSubject(new SubjectBody("x", List.of(), null), "EDUCATION"),
                content.withKind("POEM"));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void an_undocumented_value_is_refused(ContentBody content) {
        sari().body(content).post("/v1/contents").then().statusCode(400);
    }

    @Test
    void an_undocumented_field_is_refused() {
        ContentBody content = ContentBody.of(UUID.randomUUID().toString());
        ObjectNode body = TolerantJson.mapper().valueToTree(content);
        body.put("colour", "red");
        sari().body(body).post("/v1/contents").then().statusCode(400);
    }

    @Test
    void another_tenants_content_is_not_found() {
        String id = created(sari(), "/v1/contents", ContentBody.of(activeCampaign("EDUCATION")));
        as("communications", OTHER_TENANT).get("/v1/contents/" + id).then().statusCode(404);
        command(as("communications", OTHER_TENANT), "/v1/contents/" + id + "/submit")
                .statusCode(404);
    }
}
