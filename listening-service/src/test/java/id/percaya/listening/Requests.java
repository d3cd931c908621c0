package id.percaya.listening;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.percaya.kit.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/// Requests of the REST tests. Each test uses its own tenant.
public final class Requests {

    private static final RestAssuredConfig CONFIG =
            RestAssuredConfig.config()
                    .encoderConfig(
                            EncoderConfig.encoderConfig()
                                    .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                                    .encodeContentTypeAs("text/csv", ContentType.TEXT));

    private Requests() {}

    public record MonitorBody(String name, String query, String facility, String role) {

        public static MonitorBody of(String query) {
            return new MonitorBody("Melati", query, "melati-kemang", "OWN");
        }
    }

    public record AlertRuleBody(
            String name, String monitorId, String window, int minimum, double baselineFactor) {}

    public record SiteVisitsBody(long monthlyVisits, double visibility) {}

    public static String newTenant() {
        return "klinik-" + UUID.randomUUID();
    }

    public static RequestSpecification as(String role, String tenant) {
        return RestAssured.given()
                .config(CONFIG)
                .auth()
                .oauth2(Tokens.of(role, tenant))
                .contentType(ContentType.JSON);
    }

    public static RequestSpecification analyst(String tenant) {
        return as("analyst", tenant);
    }

    public static ValidatableResponse sendMentions(String tenant, MentionLine... lines) {
        return sendMentions(tenant, Stream.of(lines));
    }

    public static ValidatableResponse sendMentions(String tenant, Stream<MentionLine> lines) {
        return analyst(tenant)
                .contentType("application/x-ndjson; charset=utf-8")
                .header("Prefer", "wait=30")
                .body(lines.map(MentionLine::json).collect(Collectors.joining()))
                .post("/v1/imports?format=NDJSON")
                .then();
    }

    public static ValidatableResponse sendCsv(String tenant, String csv) {
        return analyst(tenant)
                .contentType("text/csv; charset=utf-8")
                .header("Prefer", "wait=30")
                .body(csv)
                .post("/v1/imports?format=PLAIN_ID")
                .then();
    }

    /// Creates and activates a monitor, and waits for its backfill.
    public static String activeMonitor(String tenant, String query) {
        String id =
                analyst(tenant)
                        .body(MonitorBody.of(query))
                        .post("/v1/monitors")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        analyst(tenant)
                .post("/v1/monitors/" + id + "/activate")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));
        eventually(() ->
                analyst(tenant)
                        .get("/v1/monitors/" + id)
                        .then()
                        .body("appliedVersion", notNullValue()));
        return id;
    }

    public static String activeRule(String tenant, String monitor, int minimum) {
        String id =
                analyst(tenant)
                        .body(new AlertRuleBody("Ramai", monitor, "PT24H", minimum, 3))
                        .post("/v1/alert-rules")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        analyst(tenant).post("/v1/alert-rules/" + id + "/activate").then().statusCode(200);
        return id;
    }

    /// Repeats the assertion until it holds.
    public static void eventually(ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }
}
