package id.percaya.kit.guard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ResponseHeadersTest {

    @ParameterizedTest
    @CsvSource({
        "200, no-cache, /v1/beds",
        "200, no-store, /v1/visits",
        "200, max-age=60, /v1/visits/poster",
        "200, no-cache, /openapi",
        "400, no-store, /v1/beds?x=1",
        "404, no-store, /v1/nowhere",
        "404, no-store, /nowhere"
    })
    void every_response_has_its_date_and_may_be_stored_or_not(
            int status, String cacheControl, String path) {
        Instant before = Instant.now();
        Response answer =
                given().urlEncodingEnabled(false)
                        .auth()
                        .oauth2(Tokens.of("communications", "klinik-melati"))
                        .get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().getValues("Cache-Control")).containsExactly(cacheControl);
        assertThat(answer.headers().getValues("Date")).hasSize(1);
        assertThat(date(answer)).isBetween(before.minusSeconds(1), Instant.now());
    }

    private static Instant date(Response answer) {
        return ZonedDateTime.parse(answer.header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
    }
}
