package id.percaya.listening.figures;

import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.article;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.post;
import static id.percaya.listening.Requests.sendLines;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.kit.testing.TestPlatform;
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
    void mentions_are_counted_by_mood() {
        sendLines(
                tenant,
                post("1", DAY, "negatif", "Melati")
                        + post("2", DAY, "negatif", "Melati")
                        + post("3", DAY, "positif", "Melati")
                        + post("4", DAY, "netral", "Melati")
                        + post("5", DAY, "", "Melati"));
        figures("")
                .body("mentions", equalTo(5))
                .body("negative", equalTo(2))
                .body("positive", equalTo(1))
                .body("neutral", equalTo(1))
                .body("unknown", equalTo(1))
                .body("netSentiment", equalTo(-0.3333f))
                .body("netSentimentAll", equalTo(-0.25f))
                .body("formulaVersion", equalTo(1));
    }

    @Test
    void an_account_is_reached_once_a_day() {
        String author = "\"author\":{\"handle\":\"akun\",\"followers\":1000}";
        String first = post("1", DAY, "netral", "A").replaceAll("\"author\":\\{[^}]*}", author);
        String again = first.replace("\"externalId\":\"1\"", "\"externalId\":\"2\"");
        String next =
                first.replace("\"externalId\":\"1\"", "\"externalId\":\"3\"")
                        .replace(DAY.toString(), NEXT_DAY_IN_JAKARTA.toString());
        sendLines(tenant, first + again + next);
        figures("").body("mentions", equalTo(3)).body("reachSocial", equalTo(300));
    }

    @Test
    void a_domain_is_reached_once_a_day_by_its_stated_visits() {
        analyst(tenant)
                .body("{\"monthlyVisits\":3000000,\"visibility\":0.25}")
                .put("/v1/site-visits/kabar.id")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
        sendLines(
                tenant,
                article("https://www.kabar.id/1", DAY, "netral", "A")
                        + article("https://kabar.id/2", DAY, "netral", "B")
                        + article("https://kabar.id/3", NEXT_DAY_IN_JAKARTA, "netral", "C")
                        + article("https://tak-dikenal.id/1", DAY, "netral", "D"));
        figures("").body("reachNonSocial", equalTo(50_100)).body("reachSocial", equalTo(0));
    }

    @Test
    void one_monitor_is_counted_alone() {
        String monitor = activeMonitor(tenant, "melati");
        sendLines(tenant, post("1", DAY, "netral", "Melati") + post("2", DAY, "netral", "Mawar"));
        figures("&monitorId=" + monitor)
                .body("mentions", equalTo(1))
                .body("reachSocial", equalTo(150))
                .body("netSentiment", nullValue())
                .body("netSentimentAll", equalTo(0.0f));
    }

    @Test
    void a_span_must_be_possible() {
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
    void another_tenant_counts_its_own() {
        sendLines(tenant, post("1", DAY, "netral", "Melati"));
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
    void visits_must_be_possible() {
        analyst(tenant)
                .body("{\"monthlyVisits\":-1,\"visibility\":0.25}")
                .put("/v1/site-visits/kabar.id")
                .then()
                .statusCode(400);
        analyst(tenant)
                .body("{\"monthlyVisits\":1,\"visibility\":0.25}")
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
