package id.percaya.consent.agreement.consent;

import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.draft;
import static id.percaya.consent.Requests.form;
import static id.percaya.consent.Requests.given;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.registered;
import static org.hamcrest.Matchers.contains;

import id.percaya.consent.RequestJson;
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

    private final Instant from = Instant.now();
    private final Instant until = from.plus(Duration.ofDays(3));

    private UUID subject;

    @BeforeEach
    void register() {
        subject = registered();
    }

    @Test
    void a_draft_has_one_limit_for_all_grants() {
        draft(naming(50, 50, 49, 1)).statusCode(201);
        assertTooMany(draft(naming(50, 50, 50, 1)), "/grants/3/assets");
    }

    @Test
    void a_restriction_has_the_same_limit() {
        String address = given(consent(subject, from, until, "PHOTO"));

        assertTooMany(restrict(address, 50, 50, 50, 1), "/grants/3/assets");
        restrict(address, 50, 50, 50).statusCode(200);
    }

    private String naming(int... counts) {
        return RequestJson.of(
                ConsentBodies.draft(subject, form(), ConsentBodies.naming(from, until, counts)));
    }

    private ValidatableResponse restrict(String address, int... counts) {
        String body = ConsentBodies.restriction(ConsentBodies.naming(from, until, counts));
        return officer().body(body).post(address + "/restrict").then();
    }

    private static void assertTooMany(ValidatableResponse answer, String pointer) {
        answer.statusCode(422)
                .contentType("application/problem+json")
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains("TOO_MANY_ASSETS"));
    }
}
