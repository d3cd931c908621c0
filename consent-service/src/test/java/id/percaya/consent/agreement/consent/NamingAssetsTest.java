package id.percaya.consent.agreement.consent;

import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.draft;
import static id.percaya.consent.Requests.given;
import static id.percaya.consent.Requests.grants;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.registered;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class NamingAssetsTest {

    private UUID subject;

    @BeforeEach
    void register() {
        subject = registered();
    }

    @Test
    void a_draft_has_one_limit_for_all_grants() throws Exception {
        String whole = consent(subject, "PHOTO", "PHOTO", "PHOTO", "PHOTO");

        draft(naming(whole, 50, 50, 49, 1)).statusCode(201);
        assertTooMany(draft(naming(whole, 50, 50, 50, 1)), "/grants/3/assets");
    }

    @Test
    void a_restriction_has_the_same_limit() throws Exception {
        Instant now = Instant.now();
        Instant end = now.plus(Duration.ofDays(3));
        String address = given(consent(subject, now, end, "PHOTO"));
        String less = "{\"grants\": [%s]}".formatted(grants(now, end, "PHOTO", "PHOTO", "PHOTO"));
        String more =
                "{\"grants\": [%s]}"
                        .formatted(grants(now, end, "PHOTO", "PHOTO", "PHOTO", "PHOTO"));

        assertTooMany(restrict(address, naming(more, 50, 50, 50, 1)), "/grants/3/assets");
        restrict(address, naming(less, 50, 50, 50)).statusCode(200);
    }

    private static ValidatableResponse restrict(String address, String body) {
        return officer().body(body).post(address + "/restrict").then();
    }

    private static void assertTooMany(ValidatableResponse answer, String pointer) {
        answer.statusCode(422)
                .contentType("application/problem+json")
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains("TOO_MANY_ASSETS"));
    }

    /// Adds this many assets to each grant of the body.
    private static String naming(String body, int... counts) throws JsonProcessingException {
        JsonNode named = TolerantJson.mapper().readTree(body);
        for (int grant = 0; grant < counts.length; grant++) {
            ArrayNode assets = ((ObjectNode) named.at("/grants/" + grant)).putArray("assets");
            for (int each = 0; each < counts[grant]; each++) {
                assets.addObject()
                        .put("id", UUID.randomUUID().toString())
                        .put("sha256", "a".repeat(64));
            }
        }
        return named.toString();
    }
}
