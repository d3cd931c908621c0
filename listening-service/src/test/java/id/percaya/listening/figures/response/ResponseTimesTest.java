package id.percaya.listening.figures.response;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.TenantSql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ResponseTimesTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Instant published = now.minus(Duration.ofDays(3));
    private final String tenant = newTenant();

    @Inject TenantSql sql;

    @Test
    void answers_in_time_are_a_share_of_those_that_are_known_to_be_late_or_not() {
        String monitor = activeMonitor(tenant, "melati");
        sendMentions(
                tenant,
                IntStream.range(0, 6).mapToObj(i -> post("r" + i, published, "netral", "Melati")));
        stored("r0", Duration.ofHours(10));
        respond("r0", Duration.ofHours(9)); // after 1 hour
        stored("r1", Duration.ofHours(10));
        respond("r1", Duration.ofHours(7)); // after 3 hours
        stored("r2", Duration.ofHours(1));
        respond("r2", Duration.ofHours(2)); // before it was stored
        stored("r3", Duration.ofHours(10)); // overdue
        stored("r4", Duration.ofMinutes(10)); // may still be answered in time
        dismiss("r5");

        times("&target=PT2H&monitorId=" + monitor)
                .body("mentions", equalTo(6))
                .body("answered", equalTo(3))
                .body("waiting", equalTo(2))
                .body("overdue", equalTo(1))
                .body("closedUnanswered", equalTo(1))
                .body("median", equalTo("PT1H"))
                .body("percentile90", equalTo("PT3H"))
                .body("withinTarget.share", equalTo(0.5f))
                .body("withinTarget.n", equalTo(4))
                .body("withinTarget.low", equalTo(0.15f))
                .body("target", equalTo("PT2H"));
        times("&target=PT2H&groupBy=SOURCE")
                .body("groups.key", contains("x"))
                .body("groups[0].median", equalTo("PT1H"));
        String csv = analyst(tenant).accept("text/csv").get(path("&groupBy=FACILITY")).asString();
        assertThat(csv).contains("melati-kemang,,6,3,2,0,1,3600,10800,1.0");
    }

    @Test
    void nothing_is_said_about_no_answers() {
        times("")
                .body("mentions", equalTo(0))
                .body("median", nullValue())
                .body("withinTarget", nullValue())
                .body("groups", nullValue());
    }

    @Test
    void a_target_has_bounds() {
        for (String target : new String[] {"PT0S", "P31D", "soon", "-PT1H"}) {
            analyst(tenant)
                    .get(path("&target=" + target))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("RANGE"));
        }
        analyst(tenant)
                .get("/v1/response-times?from=%s&to=%s".formatted(now, now))
                .then()
                .statusCode(422)
                .body("code", equalTo("SPAN"));
        as("partner", tenant).get(path("")).then().statusCode(403);
    }

    private ValidatableResponse times(String more) {
        return analyst(tenant).get(path(more)).then().statusCode(200);
    }

    private String path(String more) {
        return "/v1/response-times?from=%s&to=%s%s"
                .formatted(published.minusSeconds(60), now, more);
    }

    private void respond(String id, Duration ago) {
        command(
                id,
                "respond",
                Map.of("channel", "PHONE", "respondedAt", now.minus(ago).toString()));
    }

    private void dismiss(String id) {
        command(id, "dismiss", Map.of("reason", "SPAM"));
    }

    private void command(String externalId, String name, Map<String, String> body) {
        String id =
                analyst(tenant)
                        .get("/v1/mentions")
                        .path("items.find { it.externalId == '" + externalId + "' }.id");
        as("communications", tenant)
                .body(body)
                .post("/v1/mentions/" + id + "/" + name)
                .then()
                .statusCode(200);
    }

    private void stored(String externalId, Duration ago) {
        sql.write(
                tenant,
                "update mention set stored_at = ?::timestamptz where external_id = ?",
                now.minus(ago).toString(),
                externalId);
    }
}
