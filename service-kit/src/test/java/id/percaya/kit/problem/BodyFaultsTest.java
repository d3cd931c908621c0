package id.percaya.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class BodyFaultsTest {

    @Test
    void unreadable_fields_are_told_all_at_once() {
        posted(
                        """
                        {"patient":"siti","day":"2026-02-30","at":"tomorrow","ward":"DAHLIA",
                         "colour":{"red":[1,2]},"beds":3,
                         "guests":[{"name":"Budi"},{"name":7,"id":"x"},{"colour":[],"name":"a\\u0000"}]}
                        """)
                .statusCode(400)
                .body("code", equalTo("MALFORMED"))
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/patient NOT_A_UUID",
                                "/day NOT_A_DATE",
                                "/at NOT_AN_INSTANT",
                                "/ward NOT_ALLOWED",
                                "/colour UNKNOWN_FIELD",
                                "/guests/1/name WRONG_TYPE",
                                "/guests/1/id NOT_A_UUID",
                                "/guests/2/name NOT_PLAIN_TEXT",
                                "/guests/2/colour UNKNOWN_FIELD"))
                .body(
                        "violations.find { it.code == 'NOT_ALLOWED' }.message",
                        equalTo("is none of MELATI, ANGGREK"));
    }

    @Test
    void one_after_which_nothing_can_be_read_is_told_with_those_before_it() {
        posted("{\"patient\":\"siti\",\"beds\":\"three\",\"guests\":[]}")
                .statusCode(400)
                .body("violations.pointer", contains("/patient", "/beds"));
        posted("{\"patient\":\"siti\",").statusCode(400).body("code", equalTo("MALFORMED"));
    }

    @Test
    void a_body_after_a_bad_one_is_read() {
        posted("{\"patient\":\"siti\"}").statusCode(400);
        posted("{\"beds\":3,\"guests\":[{\"name\":\"Budi\"}]}").statusCode(200);
    }

    private static ValidatableResponse posted(String body) {
        return given().contentType("application/json").body(body).post("/v1/visits").then();
    }
}
