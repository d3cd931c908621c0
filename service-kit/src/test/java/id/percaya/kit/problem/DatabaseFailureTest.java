package id.percaya.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class DatabaseFailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "25006", "25P04", "40P01", "53300", "55P03", "57014", "57P01"})
    void a_transient_one_answers_503_and_when_to_try_again(String state) {
        failingWith(state)
                .statusCode(503)
                .header("Retry-After", "2")
                .body("code", equalTo("UNAVAILABLE"));
    }

    @Test
    void a_permanent_one_answers_500() {
        failingWith("42P01")
                .statusCode(500)
                .header("Retry-After", nullValue())
                .body("code", equalTo("UNEXPECTED"));
    }

    private static ValidatableResponse failingWith(String state) {
        return given().auth()
                .oauth2(Tokens.of("communications", "klinik-melati"))
                .get("/v1/failures/" + state)
                .then();
    }
}
