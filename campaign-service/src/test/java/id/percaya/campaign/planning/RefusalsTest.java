package id.percaya.campaign.planning;

import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.created;
import static id.percaya.campaign.Requests.refused;
import static id.percaya.campaign.Requests.review;
import static id.percaya.campaign.Requests.sari;

import id.percaya.campaign.RequestBodies.CampaignBody;
import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.ReviewBody;
import id.percaya.campaign.RequestBodies.RevisionBody;
import id.percaya.campaign.RequestBodies.SubjectBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The refusals of campaigns and contents that no other test meets as the code of an answer.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RefusalsTest {

    @Test
    void only_a_recovery_campaign_names_a_crisis() {
        CampaignBody body = CampaignBody.of("EDUCATION").withCrisis(UUID.randomUUID());
        refused(sari().body(body).post("/v1/campaigns").then(), "CRISIS_NOT_EXPECTED");
    }

    @Test
    void an_active_campaign_cannot_be_submitted() {
        String campaign = activeCampaign("EDUCATION");
        refused(command(sari(), "/v1/campaigns/" + campaign + "/submit"), "ALREADY_SUBMITTED");
    }

    @Test
    void a_draft_of_a_campaign_cannot_be_activated() {
        String campaign = created(sari(), "/v1/campaigns", CampaignBody.of("EDUCATION"));
        refused(command(sari(), "/v1/campaigns/" + campaign + "/activate"), "NOT_APPROVED");
    }

    @Test
    void a_content_that_shows_a_person_names_its_purpose() {
        SubjectBody patient = SubjectBody.of(UUID.randomUUID(), "PHOTO");
        refused(draft(content().withSubject(patient, null)), "PURPOSE_MISSING");
    }

    @Test
    void a_testimonial_shows_its_patient() {
        refused(draft(content().withKind("TESTIMONIAL")), "SUBJECT_MISSING");
    }

    @Test
    void a_statement_cannot_be_drafted() {
        refused(draft(content().withKind("STATEMENT")), "STATEMENT_COMES_FROM_CRISIS");
    }

    @Test
    void a_content_must_be_revised_after_changes_were_requested() {
        String id = created(sari(), "/v1/contents", content());
        String path = "/v1/contents/" + id;
        String sha256 =
                command(sari(), path + "/submit").statusCode(200).extract().path("contentSha256");
        as("medical-reviewer")
                .body(ReviewBody.requestingChanges("MEDICAL", sha256))
                .post(path + "/review")
                .then()
                .statusCode(200);

        refused(command(sari(), path + "/submit"), "CHANGES_REQUESTED");
        refused(review("legal-reviewer", id, "LEGAL", sha256), "CHANGES_REQUESTED");
    }

    @Test
    void a_withdrawn_content_stays_as_it_is() {
        String id = created(sari(), "/v1/contents", content());
        String path = "/v1/contents/" + id;
        String sha256 =
                command(sari(), path + "/withdraw").statusCode(200).extract().path("contentSha256");

        refused(command(sari(), path + "/submit"), "WITHDRAWN");
        refused(review("legal-reviewer", id, "LEGAL", sha256), "WITHDRAWN");
        refused(
                sari().header("If-Match", "*")
                        .body(RevisionBody.article())
                        .post(path + "/revise")
                        .then(),
                "WITHDRAWN");
    }

    private static ContentBody content() {
        return ContentBody.of(activeCampaign("EDUCATION"));
    }

    private static ValidatableResponse draft(ContentBody content) {
        return sari().body(content).post("/v1/contents").then();
    }
}
