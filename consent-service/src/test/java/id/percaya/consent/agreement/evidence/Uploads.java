package id.percaya.consent.agreement.evidence;

import static id.percaya.consent.Requests.TENANT;

import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Evidence as it is sent.
public final class Uploads {

    public static final String EVIDENCE = "/v1/evidence";

    /// A body is what it is, and has no character set.
    private static final RestAssuredConfig BYTES =
            RestAssured.config()
                    .encoderConfig(
                            EncoderConfig.encoderConfig()
                                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private Uploads() {}

    public static RequestSpecification by(String role, String tenant) {
        return RestAssured.given().config(BYTES).auth().oauth2(Tokens.of(role, tenant));
    }

    /// Of a new consent of this person, written, a minute ago.
    public static Map<String, Object> circumstances(UUID subject) {
        Map<String, Object> circumstances = new HashMap<>();
        circumstances.put("consentId", Ids.next());
        circumstances.put("subjectId", subject);
        circumstances.put("method", "WRITTEN");
        circumstances.put("language", "id");
        circumstances.put("capturedAt", Instant.now().minusSeconds(60).toString());
        return circumstances;
    }

    public static RequestSpecification proof(UUID subject) {
        return by("privacy-officer", TENANT).queryParams(circumstances(subject));
    }

    public static Response send(RequestSpecification proof, String type, byte[] file) {
        return proof.contentType(type).body(file).post(EVIDENCE);
    }

    /// Sends a PDF and returns its address.
    public static String sent(UUID subject, byte[] pdf) {
        return send(proof(subject), "application/pdf", pdf)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
