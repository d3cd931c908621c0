package id.percaya.campaign.planning.campaign;

import static id.percaya.campaign.Requests.OTHER_TENANT;
import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approvedContent;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.manualAccount;
import static id.percaya.campaign.Requests.refused;
import static id.percaya.campaign.Requests.sari;
import static id.percaya.campaign.Requests.scheduled;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.campaign.RequestBodies.AmendmentApproval;
import id.percaya.campaign.RequestBodies.CampaignBody;
import id.percaya.campaign.RequestBodies.CloneBody;
import id.percaya.campaign.RequestBodies.HaltBody;
import id.percaya.campaign.RequestBodies.PeriodBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CampaignPlanResourceTest {

    private static final CampaignBody PLAN = CampaignBody.of("EDUCATION");
    private static final CampaignBody SHORTER = PLAN.withPeriod("2026-01-01", "2026-01-02");

    @Test
    void a_plan_can_be_corrected_before_its_approval() {
        String id = created(sari(), "/v1/campaigns", PLAN);
        command(sari(), "/v1/campaigns/" + id + "/submit").statusCode(200);

        changed(sari(), id, "revise", SHORTER)
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("planVersion", equalTo(2))
                .body("period.until", equalTo("2026-01-02"));
    }

    @Test
    void an_approved_plan_is_not_revised_but_amended() {
        refused(
                changed(sari(), activeCampaign("EDUCATION"), "revise", SHORTER),
                "ALREADY_APPROVED");
    }

    @Test
    void a_plan_is_not_overwritten_unread() {
        String id = created(sari(), "/v1/campaigns", PLAN);
        sari().body(SHORTER)
                .post("/v1/campaigns/" + id + "/revise")
                .then()
                .statusCode(428)
                .body("code", equalTo("IF_MATCH_REQUIRED"));
    }

    @Test
    void class_and_facility_and_crisis_stay() {
        String id = created(sari(), "/v1/campaigns", PLAN);
        CampaignBody other =
                CampaignBody.of("RECOVERY").withCrisis(UUID.randomUUID()).at("melati-bogor");
        changed(sari(), id, "revise", other)
                .statusCode(409)
                .body("reasons", contains("CLASS_FIXED", "FACILITY_FIXED", "CRISIS_FIXED"));
    }

    @Test
    void the_facility_alone_stays_too_and_so_does_the_crisis() {
        String id = created(sari(), "/v1/campaigns", PLAN);
        refused(changed(sari(), id, "revise", PLAN.at("melati-bogor")), "FACILITY_FIXED");
        CampaignBody recovery = CampaignBody.of("RECOVERY").withCrisis(UUID.randomUUID());
        String recovering = created(sari(), "/v1/campaigns", recovery);
        CampaignBody other = recovery.withCrisis(UUID.randomUUID());
        refused(changed(sari(), recovering, "revise", other), "CRISIS_FIXED");
    }

    @Test
    void the_old_plan_stands_until_somebody_else_approves_the_amendment() {
        String id = activeCampaign("EDUCATION");
        changed(sari(), id, "amend", SHORTER)
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("planVersion", equalTo(1))
                .body("period.until", equalTo("2099-12-31"))
                .body("amendment.planVersion", equalTo(2))
                .body("amendment.plan.period.until", equalTo("2026-01-02"));

        refused(approve(sari(), id, 2), "SELF_APPROVAL");
        refused(approve(as("tenant-admin"), id, 3), "AMENDMENT_CHANGED");
        approve(as("tenant-admin"), id, 2)
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("planVersion", equalTo(2))
                .body("period.until", equalTo("2026-01-02"))
                .body("amendment", nullValue());
        refused(approve(as("tenant-admin"), id, 3), "NO_AMENDMENT");
    }

    @Test
    void a_publication_outside_the_amended_period_is_held_at_once() {
        String campaign = activeCampaign("EDUCATION");
        String content = approvedContent(campaign);
        String id = scheduled(content, manualAccount("X"), Instant.now().plusSeconds(3600));
        changed(sari(), campaign, "amend", SHORTER).statusCode(200);
        approve(as("tenant-admin"), campaign, 2).statusCode(200);

        awaited(id, "HELD").body("reasons", contains("OUTSIDE_CAMPAIGN_PERIOD"));
        refused(command(sari(), "/v1/publications/" + id + "/release"), "OUTSIDE_CAMPAIGN_PERIOD");
    }

    @Test
    void a_claim_names_the_plan_it_relied_on() {
        String campaign = activeCampaign("EDUCATION");
        String id = scheduled(approvedContent(campaign), manualAccount("X"), Instant.now());
        awaited(id, "ACCEPTED_PENDING");

        sari().get("/v1/publications/" + id + "/history")
                .then()
                .body(
                        "items.findAll { it.what.evidence }.what.evidence.campaignPlanVersion",
                        contains(1, 1));
    }

    @Test
    void another_tenants_plan_cannot_be_amended() {
        String id = activeCampaign("EDUCATION");
        changed(as("communications", OTHER_TENANT), id, "amend", SHORTER).statusCode(404);
        approve(as("tenant-admin", OTHER_TENANT), id, 2).statusCode(404);
    }

    @Test
    void an_ended_campaign_is_archived() {
        String id = activeCampaign("EDUCATION");
        refused(command(sari(), "/v1/campaigns/" + id + "/archive"), "NOT_ENDED");
        command(sari(), "/v1/campaigns/" + id + "/complete").statusCode(200);
        command(sari(), "/v1/campaigns/" + id + "/archive")
                .statusCode(200)
                .body("state", equalTo("ARCHIVED"));
        refused(changed(sari(), id, "amend", SHORTER), "ALREADY_ENDED");
    }

    @Test
    void a_halt_of_its_facility_shows_and_a_lift_returns_it_to_its_state() {
        String id = activeCampaign(PLAN.at("melati-halted"));
        String halt =
                created(as("crisis-lead"), "/v1/halts", HaltBody.of("melati-halted", "Diselidiki"));

        shown(id)
                .body("state", equalTo("ACTIVE"))
                .body("halted", equalTo(true))
                .body("haltIds", hasItem(halt));
        sari().queryParam("facility", "melati-halted")
                .get("/v1/campaigns")
                .then()
                .body("items.find { it.id == '" + id + "' }.haltIds", hasItem(halt));
        command(as("crisis-lead"), "/v1/halts/" + halt + "/lift").statusCode(200);
        shown(id).body("state", equalTo("ACTIVE")).body("haltIds", not(hasItem(halt)));
    }

    @Test
    void a_clone_is_a_new_draft_for_other_days() {
        String id = activeCampaign("EDUCATION");
        String copy =
                created(
                        sari(),
                        "/v1/campaigns/" + id + "/clone",
                        new CloneBody(new PeriodBody("2030-01-01", "2030-03-31")));

        shown(copy)
                .body("state", equalTo("DRAFT"))
                .body("title", equalTo("Ayo periksa"))
                .body("planVersion", equalTo(1))
                .body("period.from", equalTo("2030-01-01"))
                .body("objective.by", equalTo("2031-06-30"))
                .body("segments[0].name", equalTo("Lansia"));
        sari().get("/v1/campaigns/" + copy + "/history")
                .then()
                .body("items[0].what.clonedFrom", equalTo(id));
    }

    @Test
    void a_clone_needs_days_in_order_and_a_campaign_of_its_tenant() {
        CloneBody backwards = new CloneBody(new PeriodBody("2030-03-31", "2030-01-01"));
        String path = "/v1/campaigns/" + activeCampaign("EDUCATION") + "/clone";
        sari().body(backwards)
                .post(path)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/period/until"));
        sari().body("{}").post(path).then().statusCode(400);
        CloneBody later = new CloneBody(new PeriodBody("2030-01-01", "2030-03-31"));
        as("communications", OTHER_TENANT).body(later).post(path).then().statusCode(404);
    }

    private static ValidatableResponse shown(String id) {
        return sari().get("/v1/campaigns/" + id).then().statusCode(200);
    }

    private static ValidatableResponse changed(
            RequestSpecification who, String id, String verb, CampaignBody plan) {
        return who.header("If-Match", "*")
                .body(plan)
                .post("/v1/campaigns/" + id + "/" + verb)
                .then();
    }

    private static ValidatableResponse approve(RequestSpecification who, String id, int version) {
        return who.body(new AmendmentApproval(version))
                .post("/v1/campaigns/" + id + "/approve-amendment")
                .then();
    }
}
