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
import java.time.Instant;
import java.util.UUID;

/// What people send in the REST tests. Each test takes a tenant of its own.
public final class Requests {

    private static final RestAssuredConfig CONFIG =
            RestAssuredConfig.config()
                    .encoderConfig(
                            EncoderConfig.encoderConfig()
                                    .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                                    .encodeContentTypeAs("text/csv", ContentType.TEXT));
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Requests() {}

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

    public static ValidatableResponse sendLines(String tenant, String lines) {
        return analyst(tenant)
                .contentType("application/x-ndjson; charset=utf-8")
                .body(lines)
                .post("/v1/imports?format=NDJSON")
                .then();
    }

    public static ValidatableResponse sendCsv(String tenant, String csv) {
        return analyst(tenant)
                .contentType("text/csv; charset=utf-8")
                .body(csv)
                .post("/v1/imports?format=PLAIN_ID")
                .then();
    }

    /// One line of NDJSON: a post on X by an account of its own.
    public static String post(String id, Instant at, String sentiment, String text) {
        return """
        {"source":"x","externalId":"%s","publishedAt":"%s","text":"%s","author":{"handle":"akun_%s","followers":1000},"sentiment":{"label":"%s"}}
        """
                .formatted(id, at, text, id, sentiment);
    }

    public static String article(String url, Instant at, String sentiment, String title) {
        return """
        {"source":"web","url":"%s","publishedAt":"%s","title":"%s","sentiment":{"label":"%s"}}
        """
                .formatted(url, at, title, sentiment);
    }

    /// A new active monitor, applied to what is stored.
    public static String activeMonitor(String tenant, String query) {
        String id =
                analyst(tenant)
                        .body(
                                """
                                {"name":"Melati","query":"%s","facility":"melati-kemang","role":"OWN"}
                                """
                                        .formatted(query.replace("\"", "\\\"")))
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
                        .body(
                                """
                                {"name":"Ramai","monitorId":"%s","window":"PT24H","minimum":%d,"baselineFactor":3}
                                """
                                        .formatted(monitor, minimum))
                        .post("/v1/alert-rules")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        analyst(tenant).post("/v1/alert-rules/" + id + "/activate").then().statusCode(200);
        return id;
    }

    /// Asks again until it is so, or says what was last in the way.
    public static void eventually(Runnable check) {
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                check.run();
                return;
            } catch (AssertionError notYet) {
                if (Instant.now().isAfter(until)) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
