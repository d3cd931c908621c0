package id.percaya.listening.alerting.alert;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.activeRule;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.MentionLine;
import id.percaya.listening.Requests.AlertRuleBody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AlertResourceTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final String tenant = newTenant();

    @Test
    void a_burst_raises_one_alert_with_its_evidence() {
        String monitor = activeMonitor(tenant, "melati");
        String rule = activeRule(tenant, monitor, 5);
        sendMentions(
                tenant,
                Stream.concat(
                        burst("a", 6, now), Stream.of(post("p", now, "positif", "Melati ramah"))));
        eventually(() -> alerts().body("items", hasSize(1)));
        alerts().body("items[0].state", equalTo("OPEN"))
                .body("items[0].ruleId", equalTo(rule))
                .body("items[0].monitorId", equalTo(monitor))
                .body("items[0].facility", equalTo("melati-kemang"))
                .body("items[0].severity", equalTo("WATCH"))
                .body("items[0].negative", equalTo(6))
                .body("items[0].authors", equalTo(6))
                .body("items[0].baseline", equalTo(0.0f))
                .body("items[0].minimum", equalTo(5))
                .body("items[0].reachSocial", equalTo(1050))
                .body("items[0].mentions", equalTo(7))
                .body("items[0].netSentiment", equalTo(-0.7143f))
                .body("items[0].sampleMentionIds", hasSize(6));
    }

    @Test
    void more_mentions_escalate_the_same_alert() {
        String monitor = activeMonitor(tenant, "melati");
        activeRule(tenant, monitor, 5);
        sendMentions(tenant, burst("a", 6, now));
        eventually(() -> alerts().body("items", hasSize(1)));
        String id = alerts().extract().path("items[0].id");
        command(id, "acknowledge").statusCode(200).body("state", equalTo("ACKNOWLEDGED"));
        sendMentions(tenant, burst("b", 6, now.minusSeconds(60)));
        eventually(() -> alerts().body("items[0].state", equalTo("ESCALATED")));
        alerts().body("items", hasSize(1))
                .body("items[0].severity", equalTo("HIGH"))
                .body("items[0].negative", equalTo(12));
    }

    @Test
    void the_usual_level_is_no_burst() {
        String monitor = activeMonitor(tenant, "melati");
        sendMentions(
                tenant,
                IntStream.rangeClosed(2, 28)
                        .boxed()
                        .flatMap(day -> burst("d" + day, 4, now.minus(Duration.ofDays(day)))));
        activeRule(tenant, monitor, 5);
        sendMentions(tenant, burst("a", 8, now));
        awaitSubscription();
        alerts().body("items", empty());
        sendMentions(tenant, burst("b", 8, now.minusSeconds(60)));
        eventually(() -> alerts().body("items", hasSize(1)));
    }

    @Test
    void old_mentions_and_a_backfill_raise_no_alert() {
        String monitor = activeMonitor(tenant, "melati");
        activeRule(tenant, monitor, 5);
        sendMentions(tenant, burst("a", 9, now.minus(Duration.ofDays(9))));
        sendMentions(tenant, burst("n", 9, now, "Mawar"));
        String second = activeMonitor(tenant, "mawar");
        activeRule(tenant, second, 5);
        awaitSubscription();
        alerts().body("items", empty());
    }

    @Test
    void a_resolved_burst_is_not_raised_again() {
        String monitor = activeMonitor(tenant, "melati");
        activeRule(tenant, monitor, 5);
        sendMentions(tenant, burst("a", 6, now.minus(Duration.ofDays(3))));
        eventually(() -> alerts().body("items", hasSize(1)));
        String id = alerts().extract().path("items[0].id");
        command(id, "resolve").statusCode(200).body("state", equalTo("RESOLVED"));
        sendMentions(tenant, burst("b", 3, now.minus(Duration.ofDays(3))));
        awaitSubscription();
        alerts().body("items", hasSize(1));
        sendMentions(tenant, burst("c", 6, now));
        eventually(() -> alerts().body("items", hasSize(2)));
        command(id, "acknowledge").statusCode(409).body("code", equalTo("ALERT_RESOLVED"));
    }

    @Test
    void after_a_resolve_new_mentions_raise_an_alert_at_once() {
        String monitor = activeMonitor(tenant, "melati");
        activeRule(tenant, monitor, 5);
        sendMentions(tenant, burst("a", 6, now.minusSeconds(600)));
        eventually(() -> alerts().body("items", hasSize(1)));
        command(alerts().extract().path("items[0].id"), "resolve").statusCode(200);
        sendMentions(tenant, burst("b", 3, now.minusSeconds(300)));
        awaitSubscription();
        alerts().body("items", hasSize(1));
        sendMentions(tenant, burst("c", 60, now));
        eventually(() -> alerts().body("items", hasSize(2)));
        alerts().body("items[0].negative", equalTo(63))
                .body("items[0].severity", equalTo("CRITICAL"))
                .body("items[0].storedAfter", notNullValue());
    }

    @Test
    void with_resolved_mentions_a_higher_severity_raises_at_once() {
        String monitor = activeMonitor(tenant, "melati");
        activeRule(tenant, monitor, 5);
        sendMentions(tenant, burst("a", 6, now.minusSeconds(600)));
        eventually(() -> alerts().body("items", hasSize(1)));
        command(alerts().extract().path("items[0].id"), "resolve").statusCode(200);
        sendMentions(tenant, burst("b", 4, now.minusSeconds(300)));
        eventually(() -> alerts().body("items", hasSize(2)));
        alerts().body("items[0].negative", equalTo(10)).body("items[0].severity", equalTo("HIGH"));
    }

    @Test
    void a_mention_from_the_future_silences_no_burst() {
        String monitor = activeMonitor(tenant, "melati");
        activeRule(tenant, monitor, 5);
        sendMentions(
                tenant,
                Stream.concat(burst("f", 1, now.plus(Duration.ofHours(20))), burst("a", 6, now)));
        eventually(() -> alerts().body("items", hasSize(1)));
        alerts().body("items[0].negative", equalTo(6));
        command(alerts().extract().path("items[0].id"), "resolve").statusCode(200);
        sendMentions(tenant, burst("b", 6, now));
        eventually(() -> alerts().body("items", hasSize(2)));
    }

    @Test
    void a_burst_days_after_an_open_one_is_a_new_alert() {
        String monitor = activeMonitor(tenant, "melati");
        activeRule(tenant, monitor, 5);
        sendMentions(tenant, burst("a", 6, now.minus(Duration.ofDays(4))));
        eventually(() -> alerts().body("items", hasSize(1)));
        sendMentions(tenant, burst("b", 6, now));
        eventually(() -> alerts().body("items", hasSize(2)));
        alerts().body("items[0].negative", equalTo(6));
    }

    @Test
    void a_muted_rule_raises_no_alert() {
        String monitor = activeMonitor(tenant, "melati");
        String rule = activeRule(tenant, monitor, 5);
        analyst(tenant).post("/v1/alert-rules/" + rule + "/mute").then().statusCode(200);
        sendMentions(tenant, burst("a", 6, now));
        awaitSubscription();
        alerts().body("items", empty());
    }

    @Test
    void a_draft_of_a_rule_cannot_be_muted() {
        String monitor = activeMonitor(tenant, "melati");
        String rule = rule(monitor, "PT24H").statusCode(201).extract().path("id");
        analyst(tenant)
                .post("/v1/alert-rules/" + rule + "/mute")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALERT_RULE_NOT_ACTIVE"));
    }

    @Test
    void an_invalid_rule_is_rejected() {
        String monitor = activeMonitor(tenant, "melati");
        rule(monitor, "PT10M").statusCode(422).body("violations[0].pointer", equalTo("/window"));
        rule("0199aaaa-0000-7000-8000-000000000001", "PT24H")
                .statusCode(422)
                .body("code", equalTo("MONITOR_ABSENT"));
        rule(monitor, "24 hours").statusCode(400);
    }

    @Test
    void other_roles_and_tenants_are_kept_out() {
        String monitor = activeMonitor(tenant, "melati");
        activeRule(tenant, monitor, 5);
        sendMentions(tenant, burst("a", 6, now));
        eventually(() -> alerts().body("items", hasSize(1)));
        String id = alerts().extract().path("items[0].id");
        as("auditor", tenant).get("/v1/alerts/" + id).then().statusCode(200);
        as("auditor", tenant).post("/v1/alerts/" + id + "/resolve").then().statusCode(403);
        analyst(newTenant()).get("/v1/alerts/" + id).then().statusCode(404);
        analyst(newTenant()).post("/v1/alerts/" + id + "/resolve").then().statusCode(404);
    }

    private ValidatableResponse rule(String monitor, String window) {
        return analyst(tenant)
                .body(new AlertRuleBody("R", monitor, window, 5, 3))
                .post("/v1/alert-rules")
                .then();
    }

    private ValidatableResponse alerts() {
        return analyst(tenant).get("/v1/alerts").then().statusCode(200);
    }

    private ValidatableResponse command(String alert, String verb) {
        return analyst(tenant).post("/v1/alerts/" + alert + "/" + verb).then();
    }

    private static Stream<MentionLine> burst(String name, int posts, Instant until) {
        return burst(name, posts, until, "Melati");
    }

    private static Stream<MentionLine> burst(String name, int posts, Instant until, String clinic) {
        return IntStream.range(0, posts)
                .mapToObj(i -> post(name + i, until.minusSeconds(i), "negatif", clinic + " gagal"));
    }

    /// Waits for the alert of another tenant, whose import comes later in the same log: the
    /// subscription has then handled all earlier imports.
    private void awaitSubscription() {
        String other = newTenant();
        String monitor = activeMonitor(other, "melati");
        activeRule(other, monitor, 5);
        sendMentions(other, burst("s", 6, now));
        eventually(() -> analyst(other).get("/v1/alerts").then().body("items", hasSize(1)));
    }
}
