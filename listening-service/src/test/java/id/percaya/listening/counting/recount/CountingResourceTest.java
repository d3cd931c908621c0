package id.percaya.listening.counting.recount;

import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.MentionLine;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CountingResourceTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Test
    void a_recount_hands_every_mention_over_again() {
        String tenant = newTenant();
        var _ = activeMonitor(tenant, "melati");
        sendMentions(
                tenant,
                MentionLine.post("1", now.minus(Duration.ofDays(2)), "neutral", "klinik melati"),
                MentionLine.post("2", now.minus(Duration.ofDays(9)), "neutral", "klinik melati"));
        Instant from = now.minus(Duration.ofDays(3));
        operator()
                .body(new Order(from.toString()))
                .post("/v1/operations/recount")
                .then()
                .statusCode(200)
                .body("recount.from", equalTo(from.toString()));
        eventually(() ->
                operator()
                        .get("/v1/operations/counting")
                        .then()
                        .statusCode(200)
                        .body("recount.endedAt", notNullValue())
                        .body("recount.mentions", greaterThanOrEqualTo(1))
                        .body("unsentChanges", greaterThanOrEqualTo(3)));
    }

    @ParameterizedTest
    @ValueSource(longs = {-36, 1})
    void another_time_than_the_last_35_days_is_refused(long days) {
        operator()
                .body(new Order(now.plus(Duration.ofDays(days)).toString()))
                .post("/v1/operations/recount")
                .then()
                .statusCode(422)
                .body("code", equalTo("RECOUNT_SPAN"));
    }

    @Test
    void operators_of_a_provider_are_refused() {
        as("operator", newTenant()).get("/v1/operations/counting").then().statusCode(403);
    }

    private record Order(String from) {}

    private static RequestSpecification operator() {
        return as("operator", "percaya");
    }
}
