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

/// The upload requests of the REST tests.
public final class Uploads {

    public static final String EVIDENCE = "/v1/evidence";

    /// Sends the bytes as they are, without a character set in the content type.
    private static final RestAssuredConfig BYTES =
            RestAssured.config()
                    .encoderConfig(
                            EncoderConfig.encoderConfig()
                                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private Uploads() {}

    public static RequestSpecification by(String role, String tenant) {
        return RestAssured.given().config(BYTES).auth().oauth2(Tokens.of(role, tenant));
    }

    /// The parameters of a paper for a new consent of this person, written a minute ago.
    public static Map<String, Object> parameters(UUID subject) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("consentId", Ids.next());
        parameters.put("subjectId", subject);
        parameters.put("method", "WRITTEN");
        parameters.put("language", "id");
        parameters.put("capturedAt", Instant.now().minusSeconds(60).toString());
        return parameters;
    }

    public static RequestSpecification proof(UUID subject) {
        return by("privacy-officer", TENANT).queryParams(parameters(subject));
    }

    public static Response send(RequestSpecification proof, String type, byte[] file) {
        return proof.contentType(type).body(file).post(EVIDENCE);
    }

    /// Uploads a PDF and returns its address.
    public static String sent(UUID subject, byte[] pdf) {
        return send(proof(subject), "application/pdf", pdf)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
