package id.percaya.campaign.planning.campaign;

import static id.percaya.campaign.Requests.OTHER_TENANT;
import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.campaign;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.sari;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

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
    void it_is_shown_as_it_was_planned() {
        String id =
                created(sari(), "/v1/campaigns", campaign("EDUCATION", ", \"tagline\": \"Sehat\""));
        sari().get("/v1/campaigns/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("DRAFT"))
                .body("objective.target", equalTo(0.1f))
                .body("period.until", equalTo("2027-05-31"))
                .body("tagline", equalTo("Sehat"));
    }

    @Test
    void its_author_does_not_approve_it() {
        String id = created(sari(), "/v1/campaigns", campaign("EDUCATION", ""));
        command(sari(), "/v1/campaigns/" + id + "/submit").statusCode(200);
        command(sari(), "/v1/campaigns/" + id + "/approve")
                .statusCode(409)
                .body("code", equalTo("SELF_APPROVAL"));
    }

    @Test
    void lists_are_narrowed_by_state_and_by_tenant() {
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
    void roles_are_asked_for(String verb, String role) {
        String id = created(sari(), "/v1/campaigns", campaign("EDUCATION", ""));
        command(as(role), "/v1/campaigns/" + id + "/" + verb).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "////"})
    void what_could_not_be_answered_is_not_begun(String accept) {
        String id = created(sari(), "/v1/campaigns", campaign("EDUCATION", ""));
        sari().header("Accept", accept)
                .post("/v1/campaigns/" + id + "/submit")
                .then()
                .statusCode(406);
        sari().get("/v1/campaigns/" + id).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void a_period_that_ends_before_it_begins_is_impossible() {
        sari().body(campaign("EDUCATION", "").replace("2027-05-31", "2027-04-01"))
                .post("/v1/campaigns")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/period/until"));
    }

    @Test
    void a_recovery_names_its_crisis() {
        sari().body(campaign("RECOVERY", ""))
                .post("/v1/campaigns")
                .then()
                .statusCode(409)
                .body("code", equalTo("CRISIS_MISSING"));
    }
}
