package id.percaya.kit.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CorsTest {

    private static final String CONSOLE = "https://console.percaya.test";
    private static final String ALLOWED = "access-control-allow-origin";

    @Test
    void a_listed_origin_may_ask_with_every_header_that_the_services_know() {
        given().header("Origin", CONSOLE)
                .header("Access-Control-Request-Method", "POST")
                .header(
                        "Access-Control-Request-Headers",
                        "authorization,content-type,idempotency-key,if-match")
                .options("/v1/beds")
                .then()
                .statusCode(200)
                .header(ALLOWED, CONSOLE)
                .header("access-control-allow-headers", containsString("idempotency-key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"range", "if-range"})
    void a_listed_origin_may_ask_for_a_part_of_a_file(String header) {
        given().header("Origin", CONSOLE)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", header)
                .options("/v1/beds")
                .then()
                .statusCode(200)
                .header("access-control-allow-headers", containsString(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept-Ranges", "Content-Disposition", "Content-Range"})
    void a_listed_origin_reads_which_part_it_got(String header) {
        given().auth()
                .oauth2(Tokens.of("communications", "klinik-melati"))
                .header("Origin", CONSOLE)
                .get("/v1/beds")
                .then()
                .header("access-control-expose-headers", containsString(header));
    }

    @Test
    void a_listed_origin_reads_the_answer_and_its_headers() {
        given().auth()
                .oauth2(Tokens.of("communications", "klinik-melati"))
                .header("Origin", CONSOLE)
                .get("/v1/beds")
                .then()
                .statusCode(200)
                .header(ALLOWED, CONSOLE)
                .header("access-control-expose-headers", containsString("ETag"));
    }

    @Test
    void a_listed_origin_reads_that_its_token_is_refused() {
        given().header("Origin", CONSOLE)
                .get("/v1/beds")
                .then()
                .statusCode(401)
                .header(ALLOWED, CONSOLE);
    }

    @Test
    void a_listed_origin_reads_refusals_of_the_guard() {
        given().header("Origin", CONSOLE)
                .header("Authorization", "Bearer x")
                .get("/v1/beds")
                .then()
                .statusCode(401)
                .header(ALLOWED, CONSOLE);
        given().header("Origin", CONSOLE)
                .contentType("application/json")
                .body(" ".repeat(3 * 1024 * 1024))
                .post("/v1/beds")
                .then()
                .statusCode(413)
                .header(ALLOWED, CONSOLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.test",
                "null",
                "https://console.percaya.test.evil.test",
                "http://console.percaya.test",
                "https://console.percaya.test:444"
            })
    void another_origin_gets_no_header(String origin) {
        given().auth()
                .oauth2(Tokens.of("communications", "klinik-melati"))
                .header("Origin", origin)
                .get("/v1/beds")
                .then()
                .header(ALLOWED, nullValue());
    }
}
