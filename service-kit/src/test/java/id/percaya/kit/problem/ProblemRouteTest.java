package id.percaya.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ProblemRouteTest {

    @Test
    void the_type_of_a_problem_is_an_address_that_explains_it_in_both_languages() {
        String type =
                given().auth()
                        .oauth2(Tokens.of("communications", "klinik-melati"))
                        .get("/v1/beds/0198c0de-0000-7000-8000-000000000001")
                        .then()
                        .statusCode(404)
                        .extract()
                        .path("type");

        given().get(type)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(
                        allOf(
                                containsString("NOT_FOUND"),
                                containsString("There is no such thing"),
                                containsString("Data itu tidak ada.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-code", "NOT-FOUND", "<script>", "not_found", "not-found/more"})
    void another_name_is_not_found(String name) {
        given().get("/problems/{name}", name).then().statusCode(404);
    }
}
