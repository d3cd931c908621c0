package id.percaya.listening.alerting.watching;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.listening.alerting.alert.AlertViews;
import io.quarkus.agroal.DataSource;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A tenant whose monitors are looked at as if hours had passed.
abstract class SilenceScene {

    static final String SIX_HOURS = "{\"kind\": \"SILENCE\", \"after\": \"PT6H\"}";

    static final String DELETE_NEWEST =
            """
            delete from mention_match x
             where monitor_id = ?
               and published_at = (select max(published_at) from mention_match
                                    where monitor_id = x.monitor_id)
            """;

    final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    final Instant heard = now.minusSeconds(60);

    final String tenant = newTenant();

    @Inject SilenceEvaluation evaluation;

    @Inject SilenceLooks looks;

    @Inject SilenceLoop loop;

    @Inject MonitorEvaluation bursts;

    @Inject RuleLock lock;

    @Inject WhenAlertMayBeQuietThenCloseAlert timer;

    @Inject Transactions transactions;

    @Inject
    @DataSource("worker")
    javax.sql.DataSource worker;

    @Inject AlertViews views;

    String heardMonitor() {
        String monitor = activeMonitor(tenant, "melati");
        sendMentions(tenant, post("first", heard, "netral", "Melati buka"));
        return monitor;
    }

    String active(String monitor, String test, String more) {
        String rule =
                analyst(tenant)
                        .body(
                                "{\"name\": \"Sunyi\", \"monitorIds\": [\"%s\"], \"test\": %s%s}"
                                        .formatted(monitor, test, more))
                        .post("/v1/alert-rules")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        analyst(tenant).post("/v1/alert-rules/" + rule + "/activate").then().statusCode(200);
        return rule;
    }

    Optional<Instant> look(String rule, String monitor, int hours) {
        return look(tenant, rule, monitor, hours);
    }

    /// Looks as the loop will, so many hours later.
    Optional<Instant> look(String owner, String rule, String monitor, int hours) {
        return look(owner, rule, monitor, () -> now.plus(Duration.ofHours(hours)));
    }

    Optional<Instant> look(String owner, String rule, String monitor, InstantSource time) {
        Tenant looking = new Tenant(owner);
        return transactions.retrying(
                looking,
                () ->
                        evaluation.look(
                                UUID.fromString(rule),
                                UUID.fromString(monitor),
                                time,
                                cause(looking)));
    }

    int heardAgain(String rule, String monitor, int hours) {
        Tenant owner = new Tenant(tenant);
        return transactions.retrying(
                owner,
                () ->
                        evaluation.heard(
                                UUID.fromString(rule),
                                UUID.fromString(monitor),
                                () -> now.plus(Duration.ofHours(hours)),
                                cause(owner)));
    }

    int closedAsQuiet(String rule, String monitor, int hours) {
        Tenant owner = new Tenant(tenant);
        Instant then = now.plus(Duration.ofHours(hours));
        return transactions.retrying(
                owner,
                () ->
                        bursts.closeQuiet(
                                UUID.fromString(rule),
                                UUID.fromString(monitor),
                                () -> then,
                                cause(owner)));
    }

    static EventMetadata cause(Tenant tenant) {
        return new EventMetadata(tenant, EventMetadata.PERCAYA, UUID.randomUUID(), null, null);
    }

    ValidatableResponse alerts() {
        return analyst(tenant).get("/v1/alerts").then().statusCode(200);
    }

    String alert() {
        return alerts().extract().path("items[0].id");
    }

    List<String> history(String alert) {
        return analyst(tenant)
                .get("/v1/alerts/" + alert + "/history")
                .then()
                .statusCode(200)
                .extract()
                .path("items.event");
    }

    static Instant instant(ValidatableResponse response, String path) {
        return Instant.parse(response.extract().<String>path(path));
    }

    Instant hoursAgo(int hours) {
        return now.minus(Duration.ofHours(hours));
    }

    static String wib(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(ZoneId.of("Asia/Jakarta")));
    }

    void write(String sql, String id) throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            statement.executeUpdate();
        }
    }
}
