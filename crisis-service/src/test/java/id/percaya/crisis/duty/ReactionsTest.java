package id.percaya.crisis.duty;

import static id.percaya.crisis.Requests.COMMUNICATIONS;
import static id.percaya.crisis.Requests.DOCTOR;
import static id.percaya.crisis.Requests.LEAD;
import static id.percaya.crisis.Requests.approve;
import static id.percaya.crisis.Requests.declared;
import static id.percaya.crisis.Requests.get;
import static id.percaya.crisis.Requests.id;
import static id.percaya.crisis.Requests.post;
import static id.percaya.crisis.Requests.rebuilding;
import static id.percaya.crisis.Requests.reportedCase;
import static id.percaya.crisis.Requests.statement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.crisis.Eventually;
import id.percaya.crisis.ReceivedEvents;
import id.percaya.crisis.Requests;
import id.percaya.crisis.intake.cases.CaseId;
import id.percaya.crisis.response.crisis.CrisisEvent;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisDeclared;
import id.percaya.crisis.response.crisis.Extent;
import id.percaya.crisis.response.crisis.Scope;
import id.percaya.crisis.response.crisis.Severity;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ReactionsTest {

    @Inject ReceivedEvents heards;
    @Inject WhenCrisisDeclaredThenStartClocks startClocks;

    @Test
    void an_alert_heard_twice_opens_one_case() {
        UUID alert = UUID.randomUUID();
        heards.alert("alert.raised.v1", alert, "HIGH", 40);
        heards.alert("alert.raised.v1", alert, "HIGH", 40);

        get("/v1/cases/" + CaseId.ofAlert(alert).value())
                .statusCode(200)
                .body("version", equalTo(1))
                .body("source", equalTo("ALERT"))
                .body("alert.negative", equalTo(40))
                .body("alert.reachNonSocial", equalTo(4300000))
                .body("alert.sample", contains("m-1", "m-2"));
    }

    @Test
    void an_alert_that_becomes_worse_is_noted_once() {
        UUID alert = UUID.randomUUID();
        heards.alert("alert.raised.v1", alert, "HIGH", 40);
        heards.alert("alert.escalated.v1", alert, "CRITICAL", 180);
        heards.alert("alert.escalated.v1", alert, "CRITICAL", 180);

        get("/v1/cases/" + CaseId.ofAlert(alert).value())
                .body("version", equalTo(2))
                .body("alert.severity", equalTo("CRITICAL"))
                .body("alert.negative", equalTo(180));
    }

    @Test
    void a_publication_heard_twice_publishes_the_statement_once() {
        String crisis = declared("KTD");
        UUID statement = UUID.fromString(approved(crisis));
        Instant at = Instant.now();
        heards.published(statement, "INSTAGRAM", at);
        heards.published(statement, "INSTAGRAM", at);
        heards.published(statement, "WEBSITE", at);

        get("/v1/statements/" + statement)
                .body("state", equalTo("PUBLISHED"))
                .body("publications.channel", contains("INSTAGRAM", "WEBSITE"));
        clock(crisis, "FIRST_STATEMENT", "MET");
    }

    @Test
    void another_services_publication_is_none_of_our_statements() {
        heards.hear(
                "publication.published.v1",
                UUID.randomUUID(),
                "{\"contentId\": \"%s\", \"channel\": \"X\"}".formatted(UUID.randomUUID()));
    }

    @Test
    void a_publication_held_because_of_a_crisis_is_shown_until_it_is_released() {
        String crisis = declared("KTC");
        UUID publication = UUID.randomUUID();
        heards.held(publication, UUID.fromString(crisis));
        heards.held(publication, UUID.fromString(crisis));
        get("/v1/crises/" + crisis)
                .body("holds", hasSize(1))
                .body("holds[0].publicationId", equalTo(publication.toString()))
                .body("holds[0].reasons", contains("HALTED"));

        heards.hear("publication.released.v1", publication, "{}");
        get("/v1/crises/" + crisis).body("holds", empty());
    }

    @Test
    void a_clock_that_ran_out_is_breached_once_at_its_deadline() {
        Instant occurred = Instant.parse("2026-01-01T00:00:00Z");
        String body =
                Requests.declaration(reportedCase(), "KTD", false)
                        .replace(
                                "\"drill\"",
                                "\"occurredAt\": \"%s\", \"drill\"".formatted(occurred));
        String crisis = id(post(LEAD, "/v1/crises", body));

        clock(crisis, "IKP_INTERNAL_REPORT", "BREACHED");
        UUID id = ObligationId.of(UUID.fromString(crisis), "IKP_INTERNAL_REPORT").value();
        get("/v1/obligations/" + id)
                .body("breachedAt", equalTo(occurred.plus(Duration.ofDays(2)).toString()));
        post(DOCTOR, "/v1/obligations/" + id + "/meet", "{\"evidence\": \"report\"}")
                .statusCode(200)
                .body("state", equalTo("MET_LATE"))
                .body("version", equalTo(3));
    }

    @Test
    void a_declaration_heard_again_starts_no_second_clock() {
        String crisis = declared("KTC");
        clock(crisis, "RCA_START", "RUNNING");
        startClocks.on(declaration(UUID.fromString(crisis)));

        get("/v1/crises/" + crisis)
                .body("clocks", hasSize(2))
                .body("clocks.version", contains(1, 1));
    }

    private static Recorded<CrisisEvent> declaration(UUID crisis) {
        Extent extent = new Extent("f", Set.of(), Set.of(), Set.of(), Set.of(Scope.FACILITY));
        Instant now = Instant.now();
        return new Recorded<>(
                new StreamId("crisis", crisis),
                new Version(1),
                Position.START,
                UUID.randomUUID(),
                now,
                new EventMetadata(
                        new Tenant(Requests.TENANT), "lead", UUID.randomUUID(), null, null),
                new CrisisDeclared(crisis, extent, Severity.KTC, false, now, now));
    }

    private static String approved(String crisis) {
        rebuilding(crisis);
        String statement = id(post(COMMUNICATIONS, "/v1/statements", statement(crisis)));
        post(COMMUNICATIONS, "/v1/statements/" + statement + "/submit").statusCode(200);
        approve(DOCTOR, statement).statusCode(200);
        approve(LEAD, statement).body("state", equalTo("APPROVED"));
        return statement;
    }

    private static void clock(String crisis, String code, String state) {
        Eventually.holds(() ->
                get("/v1/crises/" + crisis)
                        .body(
                                "clocks.find { it.code == '%s' }.state".formatted(code),
                                equalTo(state)));
    }
}
