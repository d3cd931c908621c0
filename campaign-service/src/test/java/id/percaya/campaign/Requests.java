package id.percaya.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.campaign.RequestBodies.AccountBody;
import id.percaya.campaign.RequestBodies.CampaignBody;
import id.percaya.campaign.RequestBodies.ConfirmationBody;
import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.PublicationBody;
import id.percaya.campaign.RequestBodies.RescheduleBody;
import id.percaya.campaign.RequestBodies.ReviewBody;
import id.percaya.kit.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Requests of the REST tests, and the sequences of requests that many of them need.
public final class Requests {

    public static final String TENANT = "klinik-melati";
    public static final String OTHER_TENANT = "rs-harapan";

    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private Requests() {}

    public static RequestSpecification as(String role) {
        return as(role, TENANT);
    }

    public static RequestSpecification as(String role, String tenant) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(role, tenant))
                .contentType(ContentType.JSON);
    }

    public static RequestSpecification sari() {
        return as("communications");
    }

    public static String created(RequestSpecification as, String path, Record body) {
        return as.body(body).post(path).then().statusCode(201).extract().path("id");
    }

    public static ValidatableResponse command(RequestSpecification as, String path) {
        return as.body("{}").post(path).then();
    }

    /// Asserts that the command is refused, for this reason first.
    public static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(409).body("code", equalTo(code));
    }

    /// An active campaign, approved by another person than its author.
    public static String activeCampaign(String regulatoryClass) {
        return activeCampaign(CampaignBody.of(regulatoryClass));
    }

    public static String activeCampaign(CampaignBody plan) {
        String id = created(sari(), "/v1/campaigns", plan);
        command(sari(), "/v1/campaigns/" + id + "/submit").statusCode(200);
        command(as("tenant-admin"), "/v1/campaigns/" + id + "/approve").statusCode(200);
        command(sari(), "/v1/campaigns/" + id + "/activate").statusCode(200);
        return id;
    }

    /// A content that shows nobody and that both reviewers approved.
    public static String approvedContent(String campaignId) {
        return approved(ContentBody.of(campaignId));
    }

    /// A content that both reviewers approved.
    public static String approved(ContentBody content) {
        String id = created(sari(), "/v1/contents", content);
        String sha256 =
                command(sari(), "/v1/contents/" + id + "/submit")
                        .statusCode(200)
                        .extract()
                        .path("contentSha256");
        review("medical-reviewer", id, "MEDICAL", sha256).statusCode(200);
        review("legal-reviewer", id, "LEGAL", sha256).statusCode(200);
        return id;
    }

    /// Approves the content in this review step.
    public static ValidatableResponse review(String role, String id, String step, String sha256) {
        return as(role).body(ReviewBody.approving(step, sha256))
                .post("/v1/contents/" + id + "/review")
                .then();
    }

    public static String manualAccount(String channel) {
        return account(AccountBody.manual(channel));
    }

    public static String webhookAccount(String channel, String url) {
        return account(AccountBody.webhook(channel, url));
    }

    private static String account(AccountBody account) {
        return created(as("tenant-admin"), "/v1/channel-accounts", account);
    }

    /// Even if another publication on the account says the same.
    public static String scheduled(String contentId, String accountId, Instant dueAt) {
        return created(
                sari(),
                "/v1/publications",
                PublicationBody.of(contentId, accountId, dueAt)
                        .withGrace("PT10M")
                        .allowingDuplicate("uji"));
    }

    /// Brings a scheduled publication forward.
    public static void dueNow(String publicationId) {
        sari().body(RescheduleBody.of(Instant.now()))
                .post("/v1/publications/" + publicationId + "/reschedule")
                .then()
                .statusCode(200);
    }

    /// Tells the link under which a person has posted the publication.
    public static ValidatableResponse confirm(String publicationId, String url) {
        return sari().body(new ConfirmationBody(url))
                .post("/v1/publications/" + publicationId + "/confirm")
                .then();
    }

    /// Waits until the publication is in one of these states.
    public static ValidatableResponse awaited(String publicationId, String... states) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            ValidatableResponse shown =
                    sari().get("/v1/publications/" + publicationId).then().statusCode(200);
            String state = shown.extract().path("state");
            if (List.of(states).contains(state)) {
                return shown;
            }
            assertThat(System.nanoTime()).as("still " + state).isLessThan(until);
            LockSupport.parkNanos(50_000_000L);
        }
    }
}
