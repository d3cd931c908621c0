package id.percaya.listening.figures.course;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.counting.stored.StoredCounting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class MonitorCourseResourceTest {

    private static final Instant AT = Instant.parse("2026-03-01T08:02:00Z");
    private static final String SPAN = "?from=2026-03-01T08:00:00Z&to=2026-03-01T09:00:00Z";

    private final String tenant = newTenant();

    @Inject StoredCounting counting;

    @AfterEach
    void forget() throws SQLException {
        counting.forgetMarks();
    }

    @Test
    void bins_show_mentions_authors_stories_and_reach() throws SQLException {
        String monitor = activeMonitor(tenant, "melati");
        sendMentions(
                tenant,
                post("1", AT, "negative", "klinik melati ramai"),
                post("2", AT.plusSeconds(60), "positive", "klinik melati bersih sekali"),
                post("3", AT.plusSeconds(900), "neutral", "klinik melati buka"));
        course(monitor, SPAN).statusCode(200).body("bins", empty()).body("asOf", nullValue());
        counting.count(tenant, UUID.fromString(monitor), List.of(AT, AT.plusSeconds(900)));
        course(monitor, SPAN)
                .statusCode(200)
                .body("asOf", notNullValue())
                .body("bins", hasSize(2))
                .body("bins[0].startsAt", equalTo("2026-03-01T08:00:00Z"))
                .body("bins[0].mentions", equalTo(2))
                .body("bins[0].negative", equalTo(1))
                .body("bins[0].positive", equalTo(1))
                .body("bins[0].authors", equalTo(2))
                .body("bins[0].stories", equalTo(2))
                .body("bins[0].reach", equalTo(300f))
                .body("bins[1].mentions", equalTo(1));
    }

    @Test
    void impossible_spans_and_foreign_monitors_are_refused() {
        String monitor = activeMonitor(tenant, "melati");
        course(monitor, "?from=2026-03-01T08:00:00Z&to=2026-03-01T08:00:00Z")
                .statusCode(422)
                .body("violations[0].code", equalTo("SPAN"));
        course(monitor, "?from=2026-03-01T08:00:00Z&to=2026-03-08T08:00:01Z").statusCode(422);
        course(monitor, "").statusCode(400);
        course(monitor, SPAN + "&groupBy=DAY").statusCode(400);
        analyst(newTenant()).get("/v1/monitors/" + monitor + "/bins" + SPAN).then().statusCode(404);
    }

    private ValidatableResponse course(String monitor, String span) {
        return analyst(tenant).get("/v1/monitors/" + monitor + "/bins" + span).then();
    }
}
