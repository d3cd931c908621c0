package id.percaya.kit.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ParameterCheckTest {

    private static final String UUID = "01930000-0000-7000-8000-000000000000";

    @Test
    void known_parameters_are_taken() {
        visits(
                        "limit=1&day=2026-11-28&since=2026-11-28T09:00:00%2B07:00&q=demam&ward=MELATI"
                                + "&tag=a&tag=b&code=x&patient="
                                + UUID)
                .statusCode(200)
                .body("$", contains("a", "b"));
        given().get("/v1/visits/" + UUID + "/7").then().statusCode(200);
    }

    @Test
    void unknown_ones_are_refused_all_at_once() {
        visits("facility=kemang&limit=1&dueBefore=2026-11-28")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("UNKNOWN_PARAMETER"))
                .body("violations.pointer", contains("dueBefore", "facility"))
                .body("violations.code", contains("UNKNOWN_PARAMETER", "UNKNOWN_PARAMETER"));
        given().get("/v1/visits/" + UUID + "/7?limit=1").then().statusCode(400);
        given().contentType("application/json")
                .body("{\"beds\":1,\"guests\":[]}")
                .post("/v1/visits?dryRun=true")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("dryRun"));
    }

    @Test
    void one_sent_twice_is_refused() {
        visits("ward=MELATI&ward=ANGGREK&limit=1&limit=1")
                .statusCode(400)
                .body("code", equalTo("REPEATED_PARAMETER"))
                .body("violations.pointer", contains("limit", "ward"));
    }

    @Test
    void unreadable_ones_are_refused_all_at_once() {
        visits("patient=siti&day=2026-02-30&since=yesterday&ward=DAHLIA&limit=x&code=%00")
                .statusCode(400)
                .body(
                        "violations.pointer",
                        contains("code", "day", "limit", "patient", "since", "ward"))
                .body(
                        "violations.code",
                        contains(
                                "NOT_PLAIN_TEXT",
                                "NOT_A_DATE",
                                "NOT_A_NUMBER",
                                "NOT_A_UUID",
                                "NOT_AN_INSTANT",
                                "NOT_ALLOWED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=", "q", "ward=", "patient=", "limit="})
    void one_without_a_value_is_refused(String query) {
        visits(query)
                .statusCode(400)
                .body("violations.pointer", contains(query.replace("=", "")))
                .body("violations.code", contains("EMPTY_PARAMETER"));
    }

    @Test
    void unreadable_parts_of_the_path_are_refused_like_them() {
        given().get("/v1/visits/siti/seven?x=1")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("number", "patient", "x"))
                .body(
                        "violations.code",
                        contains("NOT_A_NUMBER", "NOT_A_UUID", "UNKNOWN_PARAMETER"));
    }

    @ParameterizedTest
    @CsvSource({"q=a, q, SIZE", "code=four, code, SIZE"})
    void one_out_of_bounds_is_named(String query, String name, String code) {
        visits(query)
                .statusCode(400)
                .body("code", equalTo("INVALID"))
                .body("violations.pointer", contains(name))
                .body("violations.code", contains(code));
    }

    private static ValidatableResponse visits(String query) {
        return given().urlEncodingEnabled(false).get("/v1/visits?" + query).then();
    }
}
