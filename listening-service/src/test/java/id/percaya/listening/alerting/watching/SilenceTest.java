package id.percaya.listening.alerting.watching;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class SilenceTest extends SilenceScene {

    @Test
    void a_monitor_that_falls_silent_is_told_by_time_alone() throws SQLException {
        String monitor = activeMonitor(tenant, "melati");
        Instant last = now.minus(Duration.ofMinutes(30)).plusSeconds(8);
        sendMentions(tenant, post("a", last, "netral", "Melati buka"));
        write(
                "update mention set stored_at = published_at where id in"
                        + " (select mention_id from mention_match where monitor_id = ?)",
                monitor);
        String rule = active(monitor, "{\"kind\": \"SILENCE\", \"after\": \"PT30M\"}", "");
        analyst(tenant)
                .get("/v1/alert-rules/" + rule)
                .then()
                .body("metric", equalTo("MENTIONS"))
                .body("test.after", equalTo("PT30M"));

        eventually(() -> alerts().body("items", hasSize(1)));
        String alert = alerts().extract().path("items[0].id");
        ValidatableResponse shown =
                analyst(tenant)
                        .get("/v1/alerts/" + alert)
                        .then()
                        .statusCode(200)
                        .body("severity", equalTo("WATCH"))
                        .body("test", equalTo("SILENCE"))
                        .body("mentions", equalTo(0))
                        .body("threshold", equalTo(1800f))
                        .body("explanation.ruleVersion", equalTo(2))
                        .body("explanation.window", equalTo("PT30M"))
                        .body("explanation.observed", greaterThanOrEqualTo(1800f));
        assertThat(instant(shown, "windowStart")).isEqualTo(last);
        assertThat(instant(shown, "explanation.firstWindowEnd"))
                .isEqualTo(instant(shown, "windowStart").plus(Duration.ofMinutes(30)));
    }

    @Test
    void two_instances_that_look_at_once_raise_one_alert() {
        String monitor = heardMonitor();
        String rule = active(monitor, SIX_HOURS, "");

        List<CompletableFuture<Optional<Instant>>> instances =
                IntStream.range(0, 4)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> look(rule, monitor, 7)))
                        .toList();
        instances.forEach(CompletableFuture::join);
        assertThat(look(rule, monitor, 8)).isEmpty();

        alerts().body("items", hasSize(1));
        assertThat(history(alert())).containsExactly("alert-raised");
    }

    @Test
    void a_monitor_that_never_spoke_raises_nothing() {
        String monitor = activeMonitor(tenant, "melati");
        String rule = active(monitor, SIX_HOURS, "");
        look(rule, monitor, 1000);
        alerts().body("items", empty());

        sendMentions(tenant, post("a", heard, "netral", "Melati buka"));
        String filtered =
                active(monitor, SIX_HOURS, ", \"filter\": {\"sources\": [\"instagram\"]}");
        look(filtered, monitor, 1000);
        alerts().body("items", empty());
    }

    @Test
    void a_mention_of_more_than_90_days_ago_begins_no_silence() {
        String monitor = heardMonitor();
        String rule = active(monitor, SIX_HOURS, "");
        look(rule, monitor, 91 * 24);
        alerts().body("items", empty());
    }

    @Test
    void a_backfill_begins_no_silence() {
        String monitor = activeMonitor(tenant, "melati");
        String rule = active(monitor, SIX_HOURS, "");
        sendMentions(tenant, post("a", now.minus(Duration.ofHours(8)), "netral", "Melati buka"));
        look(rule, monitor, 0);
        look(rule, monitor, 1000);
        alerts().body("items", empty());
    }

    @Test
    void a_mention_ends_the_silence_and_the_next_silence_is_another_alert() {
        String monitor = heardMonitor();
        String rule = active(monitor, SIX_HOURS, ", \"coolDown\": \"PT0S\"");
        look(rule, monitor, 7);
        alerts().body("items.state", contains("OPEN"));

        sendMentions(tenant, post("old", heard.minusSeconds(60), "netral", "Melati dulu"));
        Instant again = now.minusSeconds(1);
        sendMentions(tenant, post("new", again, "netral", "Melati lagi"));
        eventually(() -> alerts().body("items.state", contains("RESOLVED")));
        assertThat(instant(alerts(), "items[0].quietSince")).isEqualTo(again);

        look(rule, monitor, 8);
        alerts().body("items.state", contains("OPEN", "RESOLVED"));
        assertThat(instant(alerts(), "items[0].windowStart")).isEqualTo(again);
    }

    @Test
    void a_mention_that_is_no_later_than_the_last_ends_no_silence() {
        String monitor = heardMonitor();
        String rule = active(monitor, SIX_HOURS, "");
        look(rule, monitor, 7);
        sendMentions(tenant, post("old", heard.minusSeconds(60), "netral", "Melati dulu"));
        assertThat(heardAgain(rule, monitor, 0)).isZero();
        alerts().body("items.state", contains("OPEN"));
    }

    @Test
    void a_silence_that_goes_on_escalates_and_does_not_count_as_quiet() {
        String monitor = heardMonitor();
        String rule = active(monitor, SIX_HOURS, "");
        assertThat(look(rule, monitor, 7)).contains(heard.plus(Duration.ofHours(12)));
        alerts().body("items.severity", contains("WATCH"));

        assertThat(look(rule, monitor, 13)).contains(heard.plus(Duration.ofHours(24)));
        alerts().body("items.severity", contains("HIGH"))
                .body("items.state", contains("ESCALATED"));
        assertThat(closedAsQuiet(rule, monitor, 40)).isZero();
        assertThat(heardAgain(rule, monitor, 40)).isZero();

        look(rule, monitor, 25);
        alerts().body("items.severity", contains("CRITICAL"))
                .body("items.explanation.observed", contains(25 * 3600f + 60));
    }

    @Test
    void a_silence_that_a_person_has_resolved_raises_no_other() {
        String monitor = heardMonitor();
        String rule = active(monitor, SIX_HOURS, ", \"coolDown\": \"PT0S\"");
        look(rule, monitor, 7);
        analyst(tenant).post("/v1/alerts/" + alert() + "/resolve").then().statusCode(200);

        look(rule, monitor, 30);
        alerts().body("items.state", contains("RESOLVED"));
    }

    @Test
    void the_cool_down_and_quiet_hours_hold_for_silence_too() {
        String monitor = heardMonitor();
        Instant look = now.plus(Duration.ofHours(7));
        String hours =
                ", \"coolDown\": \"P7D\", \"quietHours\": {\"from\": \"%s\", \"until\": \"%s\"}"
                        .formatted(wib(look.minusSeconds(3600)), wib(look.plusSeconds(3600)));
        String rule = active(monitor, SIX_HOURS, hours);
        look(rule, monitor, 7);
        alerts().body("items[0].explanation.notifyAt", notNullValue());

        sendMentions(tenant, post("new", now.minusSeconds(1), "netral", "Melati lagi"));
        eventually(() -> alerts().body("items.state", contains("RESOLVED")));
        look(rule, monitor, 8);
        alerts().body("items", hasSize(1));
    }

    @Test
    void a_time_out_of_range_and_fields_of_other_tests_are_refused() {
        analyst(tenant)
                .body(
                        """
                        {"name": "Sunyi", "monitorIds": ["%s"], "minimum": 5,
                         "test": {"kind": "SILENCE", "after": "PT5M"}}
                        """
                                .formatted(activeMonitor(tenant, "melati")))
                .post("/v1/alert-rules")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/test/after", "/minimum"))
                .body("violations.code", containsInAnyOrder("RANGE", "FOREIGN_FIELD"));
    }

    @Test
    void a_rule_that_fails_keeps_no_other_waiting() throws SQLException {
        String monitor = heardMonitor();
        String broken = active(monitor, SIX_HOURS, "");
        String rule = active(monitor, SIX_HOURS, "");
        write("update alert_rule set terms = terms #- '{test,after}' where id = ?", broken);

        Instant later = now.plus(Duration.ofHours(7));
        assertThatThrownBy(() -> loop.look(new Tenant(tenant), () -> later))
                .isInstanceOf(RuntimeException.class);
        alerts().body("items.ruleId", contains(rule));
        analyst(tenant).post("/v1/alert-rules/" + broken + "/archive").then().statusCode(200);
    }

    @Test
    void a_tenant_sees_and_judges_only_its_own_rules() {
        String monitor = heardMonitor();
        String rule = active(monitor, SIX_HOURS, "");
        String other = newTenant();

        assertThat(look(other, rule, monitor, 7)).isEmpty();
        look(rule, monitor, 7);
        alerts().body("items", hasSize(1));
        analyst(other).get("/v1/alerts").then().body("items", empty());
        assertThat(looks.due(new Tenant(other), now.plus(Duration.ofDays(9)))).isEmpty();
    }

    @Test
    void a_backtest_tells_the_silences_of_the_past() {
        String monitor = activeMonitor(tenant, "melati");
        sendMentions(
                tenant,
                IntStream.of(60, 40, 20, 19, 2)
                        .mapToObj(hours -> post("h" + hours, hoursAgo(hours), "netral", "Melati")));
        analyst(tenant)
                .body(
                        """
                        {"rule": {"name": "Sunyi", "monitorIds": ["%s"], "test": %s},
                         "from": "%s", "to": "%s"}
                        """
                                .formatted(monitor, SIX_HOURS, hoursAgo(50), hoursAgo(-48)))
                .post("/v1/alert-rules/backtest")
                .then()
                .statusCode(200)
                .body("alerts.raisedAt", contains(hoursAgo(34).toString(), hoursAgo(13).toString()))
                .body("alerts.windowStart[0]", equalTo(hoursAgo(40).toString()))
                .body("alerts.window", contains("PT6H", "PT6H"))
                .body("alerts.severity", contains("WATCH", "WATCH"))
                .body("alerts.negative", contains(0, 0))
                .body("suppressedByCoolDown", equalTo(0));
    }
}
