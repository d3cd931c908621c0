package id.percaya.crisis.duty;

import static id.percaya.crisis.Requests.DOCTOR;
import static id.percaya.crisis.Requests.LEAD;
import static id.percaya.crisis.Requests.TENANT;
import static id.percaya.crisis.Requests.declared;
import static id.percaya.crisis.Requests.eventuallyClock;
import static id.percaya.crisis.Requests.get;
import static id.percaya.crisis.Requests.id;
import static id.percaya.crisis.Requests.post;
import static id.percaya.crisis.Requests.reportedCase;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.crisis.RequestBodies.CharterBody;
import id.percaya.crisis.RequestBodies.DeclarationBody;
import id.percaya.crisis.RequestBodies.EvidenceBody;
import id.percaya.crisis.RequestBodies.FindingsBody;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ObligationReactionsTest {

    @Inject WhenCrisisDeclaredThenStartClocks startClocks;

    @Test
    void a_missed_deadline_is_recorded_once_with_its_time() {
        Instant occurred = Instant.parse("2026-01-01T00:00:00Z");
        DeclarationBody body = DeclarationBody.of(reportedCase(), "KTD").occurredAt(occurred);
        String crisis = id(post(LEAD, "/v1/crises", body));
        eventuallyClock(crisis, "IKP_INTERNAL_REPORT", "BREACHED");
        UUID id = ObligationId.of(UUID.fromString(crisis), "IKP_INTERNAL_REPORT").value();
        get("/v1/obligations/" + id)
                .body("breachedAt", equalTo(occurred.plus(Duration.ofDays(2)).toString()));
        post(DOCTOR, "/v1/obligations/" + id + "/meet", new EvidenceBody("report"))
                .statusCode(200)
                .body("state", equalTo("MET_LATE"))
                .body("version", equalTo(3));
    }

    @Test
    void a_leak_learnt_today_is_notified_within_three_days_from_today() {
        Instant aware = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.MILLIS);
        DeclarationBody body =
                DeclarationBody.of(reportedCase(), "DATA_BREACH")
                        .occurredAt(aware.minus(Duration.ofDays(20)))
                        .awareAt(aware);
        String crisis = id(post(LEAD, "/v1/crises", body));
        eventuallyClock(crisis, "FIRST_STATEMENT", "RUNNING");
        for (String code : List.of("PDP_BREACH_NOTICE_SUBJECTS", "PDP_BREACH_NOTICE_AUTHORITY")) {
            UUID id = ObligationId.of(UUID.fromString(crisis), code).value();
            get("/v1/obligations/" + id)
                    .body("state", equalTo("RUNNING"))
                    .body("dueAt", equalTo(aware.plus(Duration.ofDays(3)).toString()));
        }
    }

    @Test
    void a_chartered_investigation_runs_the_clocks_of_the_analysis() {
        String crisis = declared("RUMOR");
        String investigation = id(post(LEAD, "/v1/investigations", new CharterBody(crisis)));
        eventuallyClock(crisis, "RCA_START", "RUNNING");
        post(LEAD, "/v1/investigations/" + investigation + "/start").statusCode(200);
        eventuallyClock(crisis, "RCA_START", "MET");
        eventuallyClock(crisis, "RCA_COMPLETE", "RUNNING");
        post(
                        LEAD,
                        "/v1/investigations/" + investigation + "/submit-findings",
                        new FindingsBody(List.of("No licence check")))
                .statusCode(200);
        post(DOCTOR, "/v1/investigations/" + investigation + "/approve").statusCode(200);
        eventuallyClock(crisis, "RCA_COMPLETE", "MET");
    }

    @Test
    void a_repeated_declaration_starts_no_second_clock() {
        String crisis = declared("KPC");
        eventuallyClock(crisis, "FIRST_STATEMENT", "RUNNING");
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
                new EventMetadata(new Tenant(TENANT), "lead", UUID.randomUUID(), null, null),
                new CrisisDeclared(crisis, extent, Severity.KTC, false, now, now, 0, now));
    }
}
