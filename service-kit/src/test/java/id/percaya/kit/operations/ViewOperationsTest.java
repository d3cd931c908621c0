package id.percaya.kit.operations;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ViewOperationsTest {

    private static final String VIEWS = "/v1/operations/views";

    @Test
    void a_view_is_rebuilt_and_compared_with_the_log() {
        String bed =
                given().auth()
                        .oauth2(Tokens.of("communications", "rs-views"))
                        .contentType("application/json")
                        .body("{\"ward\":\"anggrek\"}")
                        .post("/v1/beds")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        given().auth()
                .oauth2(Tokens.of("communications", "rs-views"))
                .post("/v1/beds/" + bed + "/take")
                .then()
                .statusCode(200);
        operator()
                .post(VIEWS + "/wards/rebuild")
                .then()
                .statusCode(202)
                .body("view", equalTo("wards"));
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        operator()
                                .get(VIEWS)
                                .then()
                                .body(
                                        "items.find { it.view == 'wards' }.lastRebuild.state",
                                        equalTo("DONE")));
        operator()
                .post(VIEWS + "/verify")
                .then()
                .statusCode(200)
                .body("views.find { it.view == 'wards' }.equal", equalTo(true));
        operator().post(VIEWS + "/wards/cancel-rebuild").then().statusCode(200);
    }

    @Test
    void an_unknown_view_cannot_be_rebuilt() {
        operator().post(VIEWS + "/nobody/rebuild").then().statusCode(404);
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of("operator", "percaya"));
    }
}
