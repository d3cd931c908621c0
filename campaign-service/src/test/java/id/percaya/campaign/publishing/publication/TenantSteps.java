package id.percaya.campaign.publishing.publication;

import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.created;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.RequestBodies.AccountBody;
import id.percaya.campaign.RequestBodies.CampaignBody;
import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.HaltBody;
import id.percaya.campaign.RequestBodies.PublicationBody;
import id.percaya.campaign.RequestBodies.RescheduleBody;
import id.percaya.campaign.RequestBodies.ReviewBody;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// Sequences of requests in a tenant of the test's own.
public record TenantSteps(String tenant) {

    record DismissalBody(String haltId) {}

    public ValidatableResponse command(String role, String path) {
        return as(role, tenant).body("{}").post("/v1/" + path).then();
    }

    /// Of an active campaign, without tags.
    public String drafted(String title, String body) {
        return drafted(title, body, List.of());
    }

    public String drafted(String title, String body, List<String> procedures) {
        return drafted(CampaignBody.of("EDUCATION"), title, body, procedures);
    }

    private String drafted(CampaignBody plan, String title, String body, List<String> procedures) {
        String campaign = created(as("communications", tenant), "/v1/campaigns", plan);
        command("communications", "campaigns/" + campaign + "/submit").statusCode(200);
        command("tenant-admin", "campaigns/" + campaign + "/approve").statusCode(200);
        command("communications", "campaigns/" + campaign + "/activate").statusCode(200);
        return created(
                as("communications", tenant),
                "/v1/contents",
                new ContentBody(
                        campaign,
                        "ARTICLE",
                        title,
                        body,
                        procedures,
                        List.of(),
                        List.of(),
                        null,
                        null));
    }

    public String approved(String title, String body) {
        return approved(CampaignBody.of("EDUCATION"), title, body);
    }

    /// Of an active campaign with this plan, without tags.
    public String approved(CampaignBody plan, String title, String body) {
        String id = drafted(plan, title, body, List.of());
        String sha256 =
                command("communications", "contents/" + id + "/submit")
                        .statusCode(200)
                        .extract()
                        .path("contentSha256");
        review("medical-reviewer", id, "MEDICAL", sha256);
        review("legal-reviewer", id, "LEGAL", sha256);
        return id;
    }

    private void review(String role, String id, String step, String sha256) {
        as(role, tenant)
                .body(ReviewBody.approving(step, sha256))
                .post("/v1/contents/" + id + "/review")
                .then()
                .statusCode(200);
    }

    /// On an account of its own, where a person posts.
    public String scheduled(String content, Instant dueAt) {
        String account =
                created(
                        as("tenant-admin", tenant),
                        "/v1/channel-accounts",
                        AccountBody.manual("INSTAGRAM"));
        return created(
                as("communications", tenant),
                "/v1/publications",
                PublicationBody.of(content, account, dueAt).withGrace("PT10M"));
    }

    public void rescheduled(String publication, Instant dueAt) {
        as("communications", tenant)
                .body(RescheduleBody.of(dueAt))
                .post("/v1/publications/" + publication + "/reschedule")
                .then()
                .statusCode(200);
    }

    public String halt(HaltBody halt) {
        return created(as("crisis-lead", tenant), "/v1/halts", halt);
    }

    public ValidatableResponse dismiss(String role, String publication, String halt) {
        return as(role, tenant)
                .body(new DismissalBody(halt))
                .post("/v1/publications/" + publication + "/dismiss-suspicion")
                .then();
    }

    public ValidatableResponse history(String publication) {
        return as("auditor", tenant)
                .get("/v1/publications/" + publication + "/history")
                .then()
                .statusCode(200);
    }

    public ValidatableResponse awaited(String publication, String state) {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            ValidatableResponse shown =
                    as("auditor", tenant)
                            .get("/v1/publications/" + publication)
                            .then()
                            .statusCode(200);
            String now = shown.extract().path("state");
            if (now.equals(state)) {
                return shown;
            }
            assertThat(System.nanoTime()).as("still " + now).isLessThan(until);
            LockSupport.parkNanos(50_000_000L);
        }
    }
}
