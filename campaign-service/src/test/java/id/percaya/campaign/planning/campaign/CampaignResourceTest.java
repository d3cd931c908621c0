package id.percaya.campaign.planning.campaign;

import static id.percaya.campaign.Requests.OTHER_TENANT;
import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.sari;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.campaign.RequestBodies.CampaignBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CampaignResourceTest {

    @Test
    void a_draft_is_shown_with_its_plan() {
        String id = created(sari(), "/v1/campaigns", CampaignBody.of("EDUCATION"));
        sari().get("/v1/campaigns/" + id)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("state", equalTo("DRAFT"))
                .body("objective.target", equalTo(0.1f))
                .body("period.until", equalTo("2099-12-31"))
                .body("zone", equalTo("Asia/Jakarta"));
    }

    @Test
    void an_active_campaign_is_completed_by_a_person() {
        String campaign = activeCampaign("EDUCATION");

        command(sari(), "/v1/campaigns/" + campaign + "/complete")
                .statusCode(200)
                .body("state", equalTo("COMPLETED"));
    }

    @Test
    void the_author_may_not_approve_it() {
        String id = created(sari(), "/v1/campaigns", CampaignBody.of("EDUCATION"));
        command(sari(), "/v1/campaigns/" + id + "/submit").statusCode(200);
        command(sari(), "/v1/campaigns/" + id + "/approve")
                .statusCode(409)
                .body("code", equalTo("SELF_APPROVAL"));
    }

    @Test
    void a_list_is_filtered_by_state_and_tenant() {
        String id = activeCampaign("EDUCATION");
        sari().queryParam("state", "ACTIVE")
                .get("/v1/campaigns")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.state", everyItem(equalTo("ACTIVE")));
        as("auditor", OTHER_TENANT).get("/v1/campaigns").then().body("items.id", not(hasItem(id)));
    }

    @ParameterizedTest
    @CsvSource({"submit,analyst", "approve,analyst", "activate,medical-reviewer", "cancel,auditor"})
    void other_roles_are_refused(String verb, String role) {
        String id = created(sari(), "/v1/campaigns", CampaignBody.of("EDUCATION"));
        command(as(role), "/v1/campaigns/" + id + "/" + verb).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "////"})
    void an_unacceptable_media_type_is_refused_before_the_command_runs(String accept) {
        String id = created(sari(), "/v1/campaigns", CampaignBody.of("EDUCATION"));
        sari().header("Accept", accept)
                .post("/v1/campaigns/" + id + "/submit")
                .then()
                .statusCode(406);
        sari().get("/v1/campaigns/" + id).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void a_period_that_ends_before_it_starts_is_refused() {
        sari().body(CampaignBody.of("EDUCATION").withPeriod("2027-05-01", "2027-04-01"))
                .post("/v1/campaigns")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/period/until"));
    }

    @Test
    void a_recovery_campaign_without_a_crisis_is_refused() {
        sari().body(CampaignBody.of("RECOVERY"))
                .post("/v1/campaigns")
                .then()
                .statusCode(409)
                .body("code", equalTo("CRISIS_MISSING"));
    }
}
