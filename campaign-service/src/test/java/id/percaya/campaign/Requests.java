package id.percaya.campaign;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final long PATIENCE_NANOS = 20_000_000_000L;

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

    public static String campaign(String regulatoryClass, String more) {
        return """
        {"title": "Ayo periksa", "regulatoryClass": "%s", "facility": "melati-kemang",
         "period": {"from": "2027-05-01", "until": "2027-05-31"},
         "objective": {"metric": "net-sentiment", "baseline": -0.42, "target": 0.1,
                       "by": "2027-06-30"},
         "keyMessages": ["Periksa setahun sekali"], "segments": ["lansia"] %s}
        """
                .formatted(regulatoryClass, more);
    }

    public static String content(String campaignId, String more) {
        return """
        {"campaignId": "%s", "kind": "SHORT_VIDEO", "title": "Mengenal hipertensi",
         "body": "Tekanan darah tinggi sering tanpa gejala.", "procedures": ["blood-pressure"],
         "practitioners": ["dr-sinta"], "topics": ["hypertension"] %s}
        """
                .formatted(campaignId, more);
    }

    public static String created(RequestSpecification as, String path, String body) {
        return as.body(body).post(path).then().statusCode(201).extract().path("id");
    }

    public static ValidatableResponse command(RequestSpecification as, String path) {
        return as.body("{}").post(path).then();
    }

    /// An active campaign, approved by another person than its author.
    public static String activeCampaign(String regulatoryClass) {
        String id = created(sari(), "/v1/campaigns", campaign(regulatoryClass, ""));
        command(sari(), "/v1/campaigns/" + id + "/submit").statusCode(200);
        command(as("tenant-admin"), "/v1/campaigns/" + id + "/approve").statusCode(200);
        command(sari(), "/v1/campaigns/" + id + "/activate").statusCode(200);
        return id;
    }

    /// A content that both reviewers approved.
    public static String approvedContent(String campaignId, String more) {
        String id = created(sari(), "/v1/contents", content(campaignId, more));
        String sha256 =
                command(sari(), "/v1/contents/" + id + "/submit")
                        .statusCode(200)
                        .extract()
                        .path("contentSha256");
        review("medical-reviewer", id, "MEDICAL", sha256).statusCode(200);
        review("legal-reviewer", id, "LEGAL", sha256).statusCode(200);
        return id;
    }

    public static ValidatableResponse review(String role, String id, String step, String sha256) {
        String verdict =
                """
                {"step": "%s", "verdict": "APPROVE", "contentSha256": "%s"}
                """
                        .formatted(step, sha256);
        return as(role).body(verdict).post("/v1/contents/" + id + "/review").then();
    }

    public static String manualAccount(String channel) {
        return account(
                "{\"channel\": \"%s\", \"handle\": \"@melati\", \"delivery\": \"MANUAL\"}",
                channel);
    }

    public static String webhookAccount(String channel, String url) {
        return account(
                "{\"channel\": \"%s\", \"handle\": \"@melati\", \"delivery\": \"WEBHOOK\","
                        + " \"webhookUrl\": \""
                        + url
                        + "\"}",
                channel);
    }

    private static String account(String body, String channel) {
        return created(as("tenant-admin"), "/v1/channel-accounts", body.formatted(channel));
    }

    public static String scheduled(String contentId, String accountId, Instant dueAt) {
        String body =
                """
                {"contentId": "%s", "accountId": "%s", "dueAt": "%s", "grace": "PT10M"}
                """
                        .formatted(contentId, accountId, dueAt);
        return created(sari(), "/v1/publications", body);
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
