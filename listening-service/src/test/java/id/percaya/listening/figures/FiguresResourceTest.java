package id.percaya.listening.figures;

import static id.percaya.listening.MentionLine.article;
import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.Requests.SiteVisitsBody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class FiguresResourceTest {

    private static final Instant DAY = Instant.parse("2026-02-01T03:00:00Z");
    private static final Instant NEXT_DAY_IN_JAKARTA = Instant.parse("2026-02-01T17:30:00Z");

    private final String tenant = newTenant();

    @Test
    void mentions_are_counted_by_sentiment() {
        sendMentions(
                tenant,
                post("1", DAY, "negatif", "Melati"),
                post("2", DAY, "negatif", "Melati"),
                post("3", DAY, "positif", "Melati"),
                post("4", DAY, "netral", "Melati"),
                post("5", DAY, "", "Melati"));
        figures("")
                .body("mentions", equalTo(5))
                .body("negative", equalTo(2))
                .body("positive", equalTo(1))
                .body("neutral", equalTo(1))
                .body("unknown", equalTo(1))
                .body("netSentiment", equalTo(-0.3333f))
                .body("netSentimentAll", equalTo(-0.25f))
                .body("authors", equalTo(5))
                .body("shares.negative.share", equalTo(0.5f))
                .body("shares.negative.n", equalTo(4))
                .body("netSentimentInterval.n", equalTo(3))
                .body("formulaVersion", equalTo(2));
    }

    @Test
    void an_account_is_reached_once_a_day() {
        sendMentions(
                tenant,
                post("1", DAY, "netral", "A").by("akun"),
                post("2", DAY, "netral", "A").by("akun"),
                post("3", NEXT_DAY_IN_JAKARTA, "netral", "A").by("akun"));
        figures("").body("mentions", equalTo(3)).body("reachSocial", equalTo(300));
    }

    @Test
    void a_domain_is_reached_once_a_day_by_its_stated_visits() {
        analyst(tenant)
                .body(new SiteVisitsBody(3000000, 0.25))
                .put("/v1/site-visits/kabar.id")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1."));
        sendMentions(
                tenant,
                article("https://www.kabar.id/1", DAY, "netral", "A"),
                article("https://kabar.id/2", DAY, "netral", "B"),
                article("https://kabar.id/3", NEXT_DAY_IN_JAKARTA, "netral", "C"),
                article("https://berita.kabar.id/4", DAY, "netral", "C"),
                article("https://tak-dikenal.id/1", DAY, "netral", "D"));
        figures("").body("reachNonSocial", equalTo(75_100)).body("reachSocial", equalTo(0));
    }

    @Test
    void figures_can_be_limited_to_one_monitor() {
        String monitor = activeMonitor(tenant, "melati");
        sendMentions(tenant, post("1", DAY, "netral", "Melati"), post("2", DAY, "netral", "Mawar"));
        figures("&monitorId=" + monitor)
                .body("mentions", equalTo(1))
                .body("reachSocial", equalTo(150))
                .body("netSentiment", nullValue())
                .body("netSentimentAll", equalTo(0.0f));
    }

    @Test
    void an_invalid_span_is_rejected() {
        analyst(tenant)
                .get("/v1/figures?from=2026-02-02T00:00:00Z&to=2026-02-01T00:00:00Z")
                .then()
                .statusCode(422);
        analyst(tenant).get("/v1/figures?from=2026-02-02T00:00:00Z").then().statusCode(400);
        analyst(tenant)
                .get("/v1/figures?from=-5000-01-01T00:00:00Z&to=2026-02-01T00:00:00Z")
                .then()
                .statusCode(400);
    }

    @Test
    void another_tenant_sees_only_its_own_figures() {
        sendMentions(tenant, post("1", DAY, "netral", "Melati"));
        analyst(newTenant())
                .get("/v1/figures?from=2026-02-01T00:00:00Z&to=2026-02-03T00:00:00Z")
                .then()
                .body("mentions", equalTo(0));
        as("partner", tenant)
                .get("/v1/figures?from=2026-02-01T00:00:00Z&to=2026-02-03T00:00:00Z")
                .then()
                .statusCode(403);
    }

    @Test
    void invalid_visits_are_rejected() {
        analyst(tenant)
                .body(new SiteVisitsBody(-1, 0.25))
                .put("/v1/site-visits/kabar.id")
                .then()
                .statusCode(400);
        analyst(tenant)
                .body(new SiteVisitsBody(1, 0.25))
                .put("/v1/site-visits/bukan%20domain")
                .then()
                .statusCode(400);
        analyst(tenant).get("/v1/site-visits/kabar.id").then().statusCode(404);
    }

    private ValidatableResponse figures(String more) {
        return analyst(tenant)
                .get("/v1/figures?from=2026-02-01T00:00:00Z&to=2026-02-03T00:00:00Z" + more)
                .then()
                .statusCode(200);
    }
}
