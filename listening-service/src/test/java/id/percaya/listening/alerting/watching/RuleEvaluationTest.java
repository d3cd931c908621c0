package id.percaya.listening.alerting.watching;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.activeRule;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.MentionLine;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RuleEvaluationTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final String tenant = newTenant();

    @Inject MonitorEvaluation evaluation;
    @Inject Transactions transactions;

    @Test
    void an_improbable_burst_is_raised_and_explains_itself() {
        String monitor = withHistory();
        String rule = active(monitor, "{\"kind\": \"NB_TAIL\"}", "");
        sendMentions(tenant, burst("a", 12, now));
        eventually(() -> alerts().body("items", hasSize(1)));
        String alert = alerts().extract().path("items[0].id");
        analyst(tenant)
                .get("/v1/alerts/" + alert)
                .then()
                .statusCode(200)
                .body("ruleId", equalTo(rule))
                .body("negative", equalTo(12))
                .body("authors", equalTo(12))
                .body("explanation.test", equalTo("NB_TAIL"))
                .body("explanation.metric", equalTo("NEGATIVE_MENTIONS"))
                .body("explanation.ruleVersion", equalTo(2))
                .body("explanation.counted", equalTo(12))
                .body("explanation.pValue", lessThan(1e-4f))
                .body("explanation.expected", notNullValue())
                .body("explanation.dispersion", notNullValue())
                .body("explanation.cold", equalTo(false))
                .body("explanation.sources.x", equalTo(12))
                .body("explanation.stories", notNullValue())
                .body("explanation.moods.negative", equalTo(12))
                .body("explanation.near", hasSize(1))
                .body("formulaVersion", equalTo(2))
                .body("sampleMentionIds", hasSize(10))
                .body("topTerms", hasItem("mengecewakan"));
    }

    @Test
    void fifty_posts_of_one_account_raise_no_alert() {
        String monitor = withHistory();
        active(monitor, "{\"kind\": \"NB_TAIL\"}", "");
        sendMentions(tenant, burst("a", 50, now).map(line -> line.by("keras")));
        awaitEvaluation();
        alerts().body("items", empty());
    }

    @Test
    void a_backtest_tells_the_alert_that_was_raised_live() {
        String monitor = withHistory();
        String rule = active(monitor, "{\"kind\": \"NB_TAIL\"}", "");
        sendMentions(tenant, burst("a", 12, now));
        eventually(() -> alerts().body("items", hasSize(1)));
        Map<String, Object> live = alerts().extract().path("items[0].explanation");
        Instant from = now.minus(Duration.ofDays(7));
        Instant to = Instant.now().plusSeconds(600);
        ValidatableResponse backtest =
                analyst(tenant)
                        .body(Map.of("from", from.toString(), "to", to.toString()))
                        .post("/v1/alert-rules/" + rule + "/backtest")
                        .then()
                        .statusCode(200)
                        .body("alerts", hasSize(1))
                        .body("suppressedByCoolDown", equalTo(0));
        assertThat(backtest.extract().<String>path("alerts[0].windowEnd"))
                .isEqualTo(live.get("firstWindowEnd"));

        analyst(tenant)
                .body(
                        """
                        {"rule": {"name": "R", "monitorIds": ["%s"], "test": {"kind": "ABSOLUTE",
                        "threshold": 12, "windows": ["PT4H"]}}, "from": "%s", "to": "%s"}
                        """
                                .formatted(monitor, from, to))
                .post("/v1/alert-rules/backtest")
                .then()
                .statusCode(200)
                .body("alerts.negative", contains(12))
                .body("alerts.window", contains("PT4H"))
                .body("alerts.severity", contains("WATCH"));
    }

    @Test
    void a_backtest_of_too_long_a_span_or_an_unknown_rule_is_refused() {
        String monitor = activeMonitor(tenant, "melati");
        String rule = active(monitor, "{\"kind\": \"NB_TAIL\"}", "");
        Map<String, String> year =
                Map.of("from", "2025-01-01T00:00:00Z", "to", "2026-01-01T00:00:00Z");
        analyst(tenant)
                .body(year)
                .post("/v1/alert-rules/" + rule + "/backtest")
                .then()
                .statusCode(422)
                .body("code", equalTo("RANGE"));
        analyst(newTenant())
                .body(Map.of("from", "2025-01-01T00:00:00Z", "to", "2025-02-01T00:00:00Z"))
                .post("/v1/alert-rules/" + rule + "/backtest")
                .then()
                .statusCode(404);
    }

    @Test
    void a_backtest_over_more_mentions_than_it_can_hold_is_refused() {
        String monitor = activeMonitor(tenant, "melati");
        String rule = active(monitor, "{\"kind\": \"NB_TAIL\"}", "");
        sendMentions(tenant, burst("a", 1501, now));
        Map<String, String> span =
                Map.of(
                        "from", now.minus(Duration.ofDays(1)).toString(),
                        "to", now.plus(Duration.ofHours(1)).toString());
        analyst(tenant)
                .body(span)
                .post("/v1/alert-rules/" + rule + "/backtest")
                .then()
                .statusCode(422)
                .body("code", equalTo("TOO_MANY_MENTIONS"))
                .body("violations[0].pointer", equalTo("/from"));
    }

    @Test
    void a_snoozed_alert_wakes_when_it_becomes_more_severe() {
        String monitor = withHistory();
        active(monitor, "{\"kind\": \"ABSOLUTE\", \"threshold\": 5, \"windows\": [\"PT4H\"]}", "");
        sendMentions(tenant, burst("a", 6, now));
        eventually(() -> alerts().body("items", hasSize(1)));
        String alert = alerts().extract().path("items[0].id");
        snooze(alert, now.plus(Duration.ofDays(9))).statusCode(422);
        snooze(alert, now.plus(Duration.ofHours(2)))
                .statusCode(200)
                .body("state", equalTo("SNOOZED"))
                .body("snoozedUntil", notNullValue());
        sendMentions(tenant, burst("b", 5, now));
        eventually(() -> alerts().body("items[0].state", equalTo("ESCALATED")));
        alerts().body("items[0].severity", equalTo("HIGH"))
                .body("items[0].snoozedUntil", nullValue());
    }

    @Test
    void a_snoozed_alert_wakes_when_its_time_is_over() {
        String monitor = withHistory();
        active(monitor, "{\"kind\": \"ABSOLUTE\", \"threshold\": 5, \"windows\": [\"PT4H\"]}", "");
        sendMentions(tenant, burst("a", 6, now));
        eventually(() -> alerts().body("items", hasSize(1)));
        String alert = alerts().extract().path("items[0].id");
        snooze(alert, Instant.now().plusSeconds(10)).statusCode(200);
        eventually(() -> alerts().body("items[0].state", equalTo("OPEN")));
        analyst(tenant).post("/v1/alerts/" + alert + "/resolve").then().statusCode(200);
        snooze(alert, Instant.now().plusSeconds(60))
                .statusCode(409)
                .body("code", equalTo("ALERT_RESOLVED"));
    }

    @Test
    void an_alert_ends_by_itself_after_two_quiet_windows() {
        String monitor = withHistory();
        String rule =
                active(
                        monitor,
                        "{\"kind\": \"ABSOLUTE\", \"threshold\": 5, \"windows\": [\"PT4H\"]}",
                        "");
        sendMentions(tenant, burst("a", 6, now));
        eventually(() -> alerts().body("items", hasSize(1)));
        assertThat(closed(rule, monitor, Duration.ofHours(7))).isZero();
        alerts().body("items[0].state", equalTo("OPEN"));

        assertThat(closed(rule, monitor, Duration.ofHours(9))).isOne();
        alerts().body("items[0].state", equalTo("RESOLVED"))
                .body("items[0].quietSince", notNullValue());
    }

    @Test
    void what_arrives_late_for_an_alert_that_ended_by_itself_is_another_alert() {
        String monitor = withHistory();
        String rule =
                active(
                        monitor,
                        "{\"kind\": \"ABSOLUTE\", \"threshold\": 5, \"windows\": [\"PT4H\"]}",
                        "");
        sendMentions(tenant, burst("a", 6, now));
        eventually(() -> alerts().body("items", hasSize(1)));
        assertThat(closed(rule, monitor, Duration.ofHours(9))).isOne();

        sendMentions(tenant, burst("b", 30, now));
        eventually(() -> alerts().body("items", hasSize(2)));
        alerts().body("items.state", contains("OPEN", "RESOLVED"))
                .body("items[0].severity", equalTo("CRITICAL"))
                .body("items[0].negative", equalTo(36));
    }

    /// Looks whether the alert is quiet as the timer will, so much later.
    private int closed(String rule, String monitor, Duration later) {
        Instant then = Instant.now().plus(later);
        Tenant owner = new Tenant(tenant);
        EventMetadata cause =
                new EventMetadata(owner, EventMetadata.PERCAYA, UUID.randomUUID(), null, null);
        return transactions.retrying(
                owner,
                () ->
                        evaluation.closeQuiet(
                                UUID.fromString(rule),
                                UUID.fromString(monitor),
                                () -> then,
                                cause));
    }

    @Test
    void a_filter_leaves_other_mentions_out() {
        String monitor = withHistory();
        String test = "{\"kind\": \"ABSOLUTE\", \"threshold\": 5, \"windows\": [\"PT4H\"]}";
        active(monitor, test, ", \"filter\": {\"sources\": [\"instagram\"]}");
        sendMentions(tenant, burst("a", 9, now));
        awaitEvaluation();
        alerts().body("items", empty());
    }

    @Test
    void a_grave_event_raises_an_alert_by_itself() {
        String monitor = withHistory();
        String test = "{\"kind\": \"SINGLE_ITEM\", \"reach\": 1000000}";
        active(monitor, test, ", \"metric\": \"SINGLE_ITEM\"");
        sendMentions(
                tenant,
                post("g", now, "netral", "Pasien meninggal usai operasi di Klinik Melati"),
                post("n", now, "netral", "Klinik Melati buka cabang"));
        eventually(() -> alerts().body("items", hasSize(1)));
        alerts().body("items[0].severity", equalTo("HIGH"))
                .body("items[0].explanation.criticalMentions", equalTo(1));
    }

    @Test
    void an_alert_is_told_once_as_raised_as_soon_as_it_concerns_others() {
        String monitor = activeMonitor(tenant, "melati");
        String test = "{\"kind\": \"ABSOLUTE\", \"threshold\": 5, \"windows\": [\"PT4H\"]}";
        active(monitor, test, ", \"metric\": \"MENTIONS\"");
        sendMentions(
                tenant,
                IntStream.range(0, 6)
                        .mapToObj(i ->
                                post(
                                        "n" + i,
                                        now.minusSeconds(i),
                                        "netral",
                                        "Pendaftaran poli gigi Melati dibuka pukul 07.00")));
        eventually(() -> alerts().body("items.negative", contains(0)));
        sendMentions(tenant, burst("a", 2, now));
        eventually(() -> assertThat(told()).containsExactly("id.percaya.alert.raised.v1"));
        sendMentions(tenant, burst("b", 1, now));
        eventually(() -> alerts().body("items.negative", contains(3)));
        awaitEvaluation();
        assertThat(told()).containsExactly("id.percaya.alert.raised.v1");
    }

    /// The types of the events that partners have.
    private List<String> told() {
        List<String> told = new ArrayList<>();
        String next = "/v1/events?limit=200";
        List<String> page;
        do {
            Response answer = as("partner", tenant).urlEncodingEnabled(false).get(next);
            page = answer.jsonPath().getList("type");
            told.addAll(page);
            String link = answer.header("Link");
            next = link.substring(link.indexOf('<') + 1, link.indexOf('>'));
        } while (!page.isEmpty());
        return told;
    }

    private ValidatableResponse snooze(String alert, Instant until) {
        return analyst(tenant)
                .body(Map.of("until", until.toString()))
                .post("/v1/alerts/" + alert + "/snooze")
                .then();
    }

    /// A monitor with one negative mention every second day of the last ten weeks.
    private String withHistory() {
        String monitor = activeMonitor(tenant, "melati");
        sendMentions(
                tenant,
                IntStream.rangeClosed(5, 35)
                        .mapToObj(day ->
                                post(
                                        "h" + day,
                                        now.minus(Duration.ofDays(2L * day)),
                                        "negatif",
                                        "Melati antre")));
        return monitor;
    }

    private String active(String monitor, String test, String more) {
        String rule =
                analyst(tenant)
                        .body(
                                "{\"name\": \"R\", \"monitorIds\": [\"%s\"], \"test\": %s%s}"
                                        .formatted(monitor, test, more))
                        .post("/v1/alert-rules")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        analyst(tenant).post("/v1/alert-rules/" + rule + "/activate").then().statusCode(200);
        return rule;
    }

    private ValidatableResponse alerts() {
        return analyst(tenant).get("/v1/alerts").then().statusCode(200);
    }

    private static Stream<MentionLine> burst(String name, int posts, Instant until) {
        return IntStream.range(0, posts)
                .mapToObj(i ->
                        post(
                                name + i,
                                until.minusSeconds(i),
                                "negatif",
                                "Melati sangat mengecewakan hari ini " + i));
    }

    /// Waits for an alert of another tenant, whose import comes later in the same log.
    private void awaitEvaluation() {
        String other = newTenant();
        String monitor = activeMonitor(other, "melati");
        activeRule(other, monitor, 5);
        sendMentions(other, burst("s", 6, now));
        eventually(() -> analyst(other).get("/v1/alerts").then().body("items", hasSize(1)));
    }
}
