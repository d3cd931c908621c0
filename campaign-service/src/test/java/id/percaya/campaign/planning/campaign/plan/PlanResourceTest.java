package id.percaya.campaign.planning.campaign.plan;

import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.approvedContent;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.awaited;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.manualAccount;
import static id.percaya.campaign.Requests.sari;
import static id.percaya.campaign.Requests.scheduled;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import id.percaya.campaign.RequestBodies.CampaignBody;
import id.percaya.campaign.RequestBodies.HaltBody;
import id.percaya.campaign.RequestBodies.MemberBody;
import id.percaya.campaign.RequestBodies.SegmentBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The contents of a plan.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class PlanResourceTest {

    private static final CampaignBody PLAN = CampaignBody.of("EDUCATION");
    private static final String SARI = UUID.randomUUID().toString();

    @BeforeEach
    void a_person_is_known() {
        as("tenant-admin")
                .header("If-Match", "\"0\"")
                .body(Map.of("displayName", "Sari Dewi", "roles", List.of("communications")))
                .put("/v1/people/" + SARI)
                .then()
                .statusCode(anyOf(is(200), is(412)));
    }

    @Test
    void a_plan_names_its_segments_messages_facilities_and_team() {
        CampaignBody filled =
                PLAN.filled(
                        "melati-depok",
                        List.of(SegmentBody.of("Lansia", 60, null)),
                        List.of(new MemberBody(SARI, "LEAD")));
        String id = created(sari(), "/v1/campaigns", filled);

        sari().get("/v1/campaigns/" + id)
                .then()
                .statusCode(200)
                .body("otherFacilities", contains("melati-depok"))
                .body("zone", equalTo("Asia/Makassar"))
                .body("objective.metric", equalTo("NET_SENTIMENT"))
                .body("tagline.placement", equalTo("END"))
                .body("tagline.match", equalTo("NORMALISED"))
                .body("keyMessages[0].proof", equalTo("Anjuran Kementerian Kesehatan"))
                .body("keyMessages[0].claims", contains("Hipertensi sering tanpa gejala"))
                .body("segments[0].ageBand.from", equalTo(60))
                .body("segments[0].channels", contains("FACEBOOK"))
                .body("segments[0].languageLevel", equalTo("A"))
                .body("team[0].person", equalTo(SARI))
                .body("team[0].role", equalTo("LEAD"));
    }

    @Test
    void all_faults_of_a_plan_are_told_at_once() {
        MemberBody stranger = new MemberBody(UUID.randomUUID().toString(), "WRITER");
        CampaignBody faulty =
                PLAN.filled(
                                "melati-kemang",
                                List.of(
                                        SegmentBody.of("Lansia", 70, 60),
                                        SegmentBody.of(" lansia ", 60, null)),
                                List.of(stranger, stranger))
                        .withPeriod("2099-12-31", "2026-01-01")
                        .withMetric("OTHER");

        drafted(faulty)
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems(
                                "/period/until",
                                "/objective/by",
                                "/objective/metric",
                                "/otherFacilities",
                                "/segments/0/ageBand/until",
                                "/segments/1/name",
                                "/team/0/person",
                                "/team/1"));
    }

    @Test
    void a_name_where_a_person_is_meant_is_refused() {
        drafted(PLAN.filled("melati-depok", List.of(), List.of(new MemberBody("Bu Sari", "LEAD"))))
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/team/0/person"));
    }

    @Test
    void a_metric_outside_the_list_is_refused() {
        drafted(PLAN.withMetric("happiness"))
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/objective/metric"));
    }

    @Test
    void a_halt_at_another_facility_of_the_campaign_holds_its_contents() {
        String campaign = activeCampaign(PLAN.filled("melati-other", List.of(), List.of()));
        String content = approvedContent(campaign);
        String halt =
                created(as("crisis-lead"), "/v1/halts", HaltBody.of("melati-other", "Diselidiki"));
        String id = scheduled(content, manualAccount("X"), Instant.now());

        awaited(id, "HELD").body("reasons", contains("HALTED"));
        sari().get("/v1/campaigns/" + campaign).then().body("haltIds", contains(halt));
        command(as("crisis-lead"), "/v1/halts/" + halt + "/lift").statusCode(200);
    }

    @Test
    void templates_address_the_young_on_instagram_and_tiktok_and_the_elderly_plainly() {
        String of = "items.find { it.key == '%s' && it.language == '%s' }.segment.";
        for (String language : List.of("INDONESIAN", "ENGLISH")) {
            for (String young : List.of("GEN_Z", "MILLENNIALS")) {
                templates()
                        .body(
                                of.formatted(young, language) + "channels",
                                contains("INSTAGRAM", "TIKTOK"));
            }
            templates()
                    .body(of.formatted("ELDERLY", language) + "channels", contains("FACEBOOK"))
                    .body(of.formatted("ELDERLY", language) + "languageLevel", equalTo("A"));
        }
    }

    private static ValidatableResponse templates() {
        return sari().get("/v1/segment-templates").then().statusCode(200);
    }

    private static ValidatableResponse drafted(CampaignBody plan) {
        return sari().body(plan).post("/v1/campaigns").then();
    }
}
