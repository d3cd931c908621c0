package id.percaya.listening.alerting.watching;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.timing.Deadline;
import id.percaya.listening.alerting.watching.SilenceLooks.Look;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class SilenceAfterChangesTest extends SilenceScene {

    @Test
    void a_muted_rule_raises_nothing_and_its_alert_ends_all_the_same() {
        String monitor = heardMonitor();
        String rule = active(monitor, SIX_HOURS, "");
        look(rule, monitor, 7);
        analyst(tenant).post("/v1/alert-rules/" + rule + "/mute").then().statusCode(200);
        assertThat(look(rule, monitor, 13)).isEmpty();
        alerts().body("items.severity", contains("WATCH"));

        sendMentions(tenant, post("new", now.minusSeconds(1), "netral", "Melati lagi"));
        assertThat(heardAgain(rule, monitor, 6)).isZero();
        assertThat(heardAgain(rule, monitor, 5)).isOne();
        alerts().body("items.state", contains("RESOLVED"));
    }

    @Test
    void the_timer_of_an_alert_ends_a_silence_whose_rule_is_archived() {
        String monitor = heardMonitor();
        String rule = active(monitor, SIX_HOURS, "");
        look(rule, monitor, 7);
        analyst(tenant).post("/v1/alert-rules/" + rule + "/archive").then().statusCode(200);
        timerIsDue();
        alerts().body("items.state", contains("OPEN"));

        sendMentions(tenant, post("new", now.minusSeconds(1), "netral", "Melati lagi"));
        timerIsDue();
        alerts().body("items.state", contains("RESOLVED"));
    }

    @Test
    void the_timer_of_an_alert_ends_a_silence_whose_monitor_is_archived() {
        String monitor = heardMonitor();
        String rule = active(monitor, SIX_HOURS, "");
        look(rule, monitor, 7);
        analyst(tenant).post("/v1/monitors/" + monitor + "/pause").then().statusCode(200);
        timerIsDue();
        alerts().body("items.state", contains("OPEN"));

        analyst(tenant).post("/v1/monitors/" + monitor + "/archive").then().statusCode(200);
        timerIsDue();
        alerts().body("items.state", contains("RESOLVED"));
    }

    @Test
    void a_silence_of_a_monitor_that_leaves_the_rule_ends_and_comes_back_with_it() {
        String monitor = heardMonitor();
        String other = activeMonitor(tenant, "mawar");
        String rule = active(monitor, SIX_HOURS, ", \"coolDown\": \"PT0S\"");
        look(rule, monitor, 7);
        revise(rule, 2, other);
        timerIsDue();
        alerts().body("items.state", contains("RESOLVED"));
        assertThat(look(rule, monitor, 8)).isEmpty();

        revise(rule, 3, monitor);
        look(rule, monitor, 8);
        alerts().body("items.state", contains("OPEN", "RESOLVED"));
    }

    @Test
    void a_look_at_a_monitor_that_was_paused_since_it_was_due_raises_nothing() {
        String monitor = heardMonitor();
        String rule = active(monitor, SIX_HOURS, "");
        analyst(tenant).post("/v1/monitors/" + monitor + "/pause").then().statusCode(200);

        assertThat(look(rule, monitor, 7)).isEmpty();
        alerts().body("items", empty());
    }

    @Test
    void a_look_reads_the_time_under_the_lock() throws Exception {
        String monitor = heardMonitor();
        String rule = active(monitor, SIX_HOURS, "");
        Tenant owner = new Tenant(tenant);
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        InstantSource time =
                () -> {
                    read.countDown();
                    return now.plus(Duration.ofHours(7));
                };

        CompletableFuture<Boolean> holder =
                CompletableFuture.supplyAsync(() ->
                        transactions.retrying(
                                owner,
                                () -> {
                                    lock.take(UUID.fromString(rule), UUID.fromString(monitor));
                                    taken.countDown();
                                    return isDone(read);
                                }));
        taken.await();
        look(tenant, rule, monitor, time);

        assertThat(holder.join()).isFalse();
        assertThat(isDone(read)).isTrue();
        alerts().body("items", hasSize(1));
    }

    @Test
    void the_silence_of_a_resolved_alert_does_not_return_when_its_mention_is_deleted()
            throws SQLException {
        String monitor = activeMonitor(tenant, "melati");
        sendMentions(tenant, post("older", heard.minusSeconds(60), "netral", "Melati dulu"));
        sendMentions(tenant, post("first", heard, "netral", "Melati buka"));
        String rule = active(monitor, SIX_HOURS, ", \"coolDown\": \"PT0S\"");
        look(rule, monitor, 7);
        analyst(tenant).post("/v1/alerts/" + alert() + "/resolve").then().statusCode(200);

        write(DELETE_NEWEST, monitor);
        look(rule, monitor, 30);
        alerts().body("items.state", contains("RESOLVED"));
    }

    @Test
    void a_silence_is_told_again_when_the_mention_that_ended_it_is_deleted() throws SQLException {
        String monitor = heardMonitor();
        String rule = active(monitor, SIX_HOURS, ", \"coolDown\": \"PT0S\"");
        look(rule, monitor, 7);
        sendMentions(tenant, post("new", now.minusSeconds(1), "netral", "Melati lagi"));
        eventually(() -> alerts().body("items.state", contains("RESOLVED")));

        write(DELETE_NEWEST, monitor);
        look(rule, monitor, 8);
        alerts().body("items.state", contains("OPEN", "RESOLVED"));
        assertThat(instant(alerts(), "items[0].windowStart")).isEqualTo(heard);
        look(rule, monitor, 13);
        alerts().body("items.state", contains("ESCALATED", "RESOLVED"));
    }

    @Test
    void a_burst_is_no_part_of_a_silence_that_the_rule_raised_before_it_was_revised() {
        String monitor = heardMonitor();
        String rule = active(monitor, SIX_HOURS, "");
        look(rule, monitor, 7);
        analyst(tenant)
                .header("If-Match", "\"2\"")
                .body(
                        """
                        {"name": "Ramai", "monitorIds": ["%s"], "coolDown": "PT0S",
                         "test": {"kind": "ABSOLUTE", "threshold": 5, "windows": ["PT4H"]}}
                        """
                                .formatted(monitor))
                .put("/v1/alert-rules/" + rule)
                .then()
                .statusCode(200);

        sendMentions(
                tenant,
                IntStream.range(0, 6)
                        .mapToObj(
                                i -> post("b" + i, now.minusSeconds(i), "negatif", "Melati " + i)));
        eventually(() -> alerts().body("items", hasSize(2)));
        alerts().body("items.test", containsInAnyOrder("ABSOLUTE", "SILENCE"));
        assertThat(heardAgain(rule, monitor, 1)).isOne();
    }

    @Test
    void a_look_is_due_once_and_again_when_time_or_the_rule_has_changed() {
        String monitor = heardMonitor();
        Tenant owner = new Tenant(tenant);
        assertThat(looks.tenants(Instant.now())).doesNotContain(owner);

        String rule = active(monitor, SIX_HOURS, "");
        Look look = new Look(UUID.fromString(rule), UUID.fromString(monitor));
        eventually(() -> assertThat(looks.due(owner, Instant.now())).isEmpty());
        Instant until = heard.plus(Duration.ofHours(6));
        assertThat(looks.due(owner, until.minusSeconds(1))).isEmpty();
        assertThat(looks.due(owner, until)).containsExactly(look);
        assertThat(looks.tenants(until)).contains(owner);

        look(rule, monitor, 40);
        sendMentions(tenant, post("new", now.minusSeconds(1), "netral", "Melati lagi"));
        eventually(
                () -> assertThat(looks.due(owner, now.plus(Duration.ofHours(6)))).contains(look));

        analyst(tenant).post("/v1/monitors/" + monitor + "/pause").then().statusCode(200);
        assertThat(looks.due(owner, now.plus(Duration.ofDays(9)))).isEmpty();
    }

    @Test
    void a_monitor_that_has_yet_to_match_what_is_stored_is_left_out() throws SQLException {
        String monitor = heardMonitor();
        active(monitor, SIX_HOURS, "");
        Tenant owner = new Tenant(tenant);
        Instant later = now.plus(Duration.ofDays(9));
        assertThat(looks.due(owner, later)).hasSize(1);

        write("update monitor_application set version = 1 where monitor_id = ?", monitor);
        assertThat(looks.due(owner, later)).isEmpty();
    }

    @Test
    void the_resolved_burst_of_a_rule_is_found_behind_a_resolved_silence() {
        String monitor = heardMonitor();
        String silent = active(monitor, SIX_HOURS, "");
        String burst = "{\"kind\": \"ABSOLUTE\", \"threshold\": 1, \"windows\": [\"PT4H\"]}";
        reviseTest(silent, 2, monitor, burst);
        sendMentions(tenant, post("loud", now.minusSeconds(1), "negatif", "Melati ramai"));
        eventually(() -> alerts().body("items", hasSize(1)));
        String told = alert();
        resolve(told);
        reviseTest(silent, 3, monitor, SIX_HOURS);
        look(silent, monitor, 7);
        assertThat(alert()).isNotEqualTo(told);
        resolve(alert());

        String found =
                transactions.retrying(
                        new Tenant(tenant),
                        () ->
                                views.lastResolvedBurst(
                                                UUID.fromString(silent), UUID.fromString(monitor))
                                        .map(known -> known.id().value().toString())
                                        .orElse(""));
        assertThat(found).isEqualTo(told);
    }

    private void revise(String rule, int version, String monitor) {
        reviseTest(rule, version, monitor, SIX_HOURS);
    }

    private void resolve(String alert) {
        analyst(tenant).post("/v1/alerts/" + alert + "/resolve").then().statusCode(200);
    }

    private void reviseTest(String rule, int version, String monitor, String test) {
        analyst(tenant)
                .header("If-Match", "\"" + version + "\"")
                .body(
                        """
                        {"name": "Sunyi", "monitorIds": ["%s"], "coolDown": "PT0S", "test": %s}
                        """
                                .formatted(monitor, test))
                .put("/v1/alert-rules/" + rule)
                .then()
                .statusCode(200);
    }

    private static boolean isDone(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void timerIsDue() {
        Deadline due =
                new Deadline(
                        new Tenant(tenant),
                        UUID.fromString(alert()),
                        now,
                        UUID.randomUUID(),
                        "raised");
        Deadline _ =
                transactions.retrying(
                        due.tenant(),
                        () -> {
                            timer.due(due);
                            return due;
                        });
    }
}
