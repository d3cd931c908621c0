package id.percaya.consent;

import id.percaya.kit.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/// What people send in the REST tests.
public final class Requests {

    public static final String TENANT = "klinik-melati";
    public static final String OTHER_TENANT = "rs-harapan";

    private Requests() {}

    public static RequestSpecification as(String role, String tenant) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(role, tenant))
                .contentType(ContentType.JSON);
    }

    public static RequestSpecification officer() {
        return as("privacy-officer", TENANT);
    }

    /// A marketing consent on Instagram for these media, from yesterday to tomorrow.
    public static String consent(UUID subject, String... media) {
        Instant now = Instant.now();
        return consent(subject, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)), media);
    }

    public static String consent(UUID subject, Instant from, Instant until, String... media) {
        String grants =
                Arrays.stream(media)
                        .map(medium -> grant(medium, from, until))
                        .collect(Collectors.joining(","));
        return """
        {"subjectId": "%s",
         "evidence": {"sha256": "%s", "method": "WRITTEN", "signedAt": "%s"},
         "grants": [%s]}
        """
                .formatted(subject, "a".repeat(64), Instant.now().minusSeconds(60), grants);
    }

    private static String grant(String medium, Instant from, Instant until) {
        return """
        {"purpose": "MARKETING", "channel": "INSTAGRAM", "medium": "%s", "from": "%s", "until": "%s"}
        """
                .formatted(medium, from, until);
    }

    /// Gives it and returns its address.
    public static String given(String consent) {
        return give(consent).statusCode(201).extract().header("Location");
    }

    public static ValidatableResponse give(String consent) {
        return officer().body(consent).post("/v1/consents").then();
    }

    public static ValidatableResponse withdraw(String address) {
        return officer().body("{}").post(address + "/withdraw").then();
    }

    /// Status and body, but for what names the request itself.
    public static String told(Response answer) {
        return answer.statusCode()
                + answer.asString().replaceAll("\"(instance|traceId)\":\"[^\"]*\"", "");
    }
}
