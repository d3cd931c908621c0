package id.percaya.crisis;

import static id.percaya.crisis.Requests.COUNSEL;
import static id.percaya.crisis.Requests.DOCTOR;
import static id.percaya.crisis.Requests.LEAD;
import static id.percaya.crisis.Requests.approve;
import static id.percaya.crisis.Requests.declared;
import static id.percaya.crisis.Requests.drafted;
import static id.percaya.crisis.Requests.eventually;
import static id.percaya.crisis.Requests.eventuallyClock;
import static id.percaya.crisis.Requests.get;
import static id.percaya.crisis.Requests.id;
import static id.percaya.crisis.Requests.post;
import static id.percaya.crisis.Requests.rebuilding;
import static id.percaya.crisis.Requests.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.percaya.crisis.RequestBodies.ActionBody;
import id.percaya.crisis.RequestBodies.CharterBody;
import id.percaya.crisis.RequestBodies.CredentialCheckBody;
import id.percaya.crisis.RequestBodies.EvidenceBody;
import id.percaya.crisis.RequestBodies.FindingsBody;
import id.percaya.crisis.RequestBodies.SuspensionBody;
import id.percaya.crisis.RequestBodies.VerificationBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Plays this service's part of the example case over its REST API.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ClinicCaseTest {

    @Inject ReceivedEvents received;

    @Test
    void the_recovery_gate_opens_after_every_step_of_the_response() {
        String crisis = declared("SENTINEL");
        clocksRun(crisis);
        rebuilding(crisis);
        String suspension = suspended(crisis);
        stated(crisis);
        String investigation = investigated(crisis);
        acted(crisis, investigation);
        decided(crisis, suspension);
        opened(crisis);
    }

    private void clocksRun(String crisis) {
        eventually(() ->
                get("/v1/crises/" + crisis)
                        .body(
                                "clocks.code",
                                containsInAnyOrder(
                                        "FIRST_STATEMENT", "RCA_START", "IKP_INTERNAL_REPORT"))
                        .body("clocks.state", hasItem("RUNNING")));
    }

    private String suspended(String crisis) {
        String suspension = id(post(LEAD, "/v1/suspensions", SuspensionBody.of(crisis)));
        post(LEAD, "/v1/suspensions/" + suspension + "/enforce")
                .statusCode(200)
                .body("state", equalTo("IN_FORCE"));
        id(post(DOCTOR, "/v1/credential-checks", CredentialCheckBody.of(crisis, "NOT_COVERED")));
        return suspension;
    }

    private void stated(String crisis) {
        String statement = drafted(crisis);
        submit(statement)
                .statusCode(200)
                .body("state", equalTo("IN_REVIEW"))
                .body("needed", containsInAnyOrder("MEDICAL", "COMMUNICATIONS", "LEGAL"));
        approve(DOCTOR, statement).statusCode(200);
        approve(LEAD, statement).statusCode(200).body("state", equalTo("IN_REVIEW"));
        approve(COUNSEL, statement).statusCode(200).body("state", equalTo("APPROVED"));

        received.statementPublished(UUID.fromString(statement), "INSTAGRAM", Instant.now());

        get("/v1/statements/" + statement).body("state", equalTo("PUBLISHED"));
        eventuallyClock(crisis, "FIRST_STATEMENT", "MET");
    }

    private String investigated(String crisis) {
        String investigation = id(post(LEAD, "/v1/investigations", new CharterBody(crisis)));
        post(LEAD, "/v1/investigations/" + investigation + "/start").statusCode(200);
        eventuallyClock(crisis, "RCA_START", "MET");
        post(
                        LEAD,
                        "/v1/investigations/" + investigation + "/submit-findings",
                        new FindingsBody(List.of("No licence check before surgery")))
                .statusCode(200);
        post(LEAD, "/v1/investigations/" + investigation + "/approve")
                .statusCode(409)
                .body("code", equalTo("APPROVER_IS_SUBMITTER"));
        post(DOCTOR, "/v1/investigations/" + investigation + "/approve").statusCode(200);
        return investigation;
    }

    private void acted(String crisis, String investigation) {
        ActionBody body = ActionBody.of(crisis, investigation);
        String action = id(post(LEAD, "/v1/corrective-actions", body));
        VerificationBody verdict = new VerificationBody(true, "audit of four weeks");
        post(LEAD, "/v1/corrective-actions/" + action + "/implement").statusCode(200);
        post(LEAD, "/v1/corrective-actions/" + action + "/verify", verdict)
                .statusCode(409)
                .body("reasons", contains("VERIFIER_IS_IMPLEMENTER"));
        gate(crisis)
                .statusCode(409)
                .body(
                        "reasons",
                        contains(
                                "SUSPENSION_NOT_DECIDED",
                                "NO_STRONG_ACTION_VERIFIED",
                                "STATUTORY_CLOCK_RUNNING"));
        post(DOCTOR, "/v1/corrective-actions/" + action + "/verify", verdict)
                .statusCode(200)
                .body("state", equalTo("EFFECTIVENESS_VERIFIED"));
    }

    private void decided(String crisis, String suspension) {
        String lift = "/v1/suspensions/" + suspension + "/lift";
        post(LEAD, lift)
                .statusCode(409)
                .body("reasons", contains("DECIDER_IS_PROPOSER", "CREDENTIAL_NOT_VERIFIED"));
        id(post(COUNSEL, "/v1/credential-checks", CredentialCheckBody.of(crisis, "VERIFIED")));
        post(DOCTOR, lift).statusCode(200).body("state", equalTo("LIFTED"));
    }

    private void opened(String crisis) {
        gate(crisis).statusCode(409).body("reasons", contains("STATUTORY_CLOCK_RUNNING"));
        String report =
                get("/v1/crises/" + crisis)
                        .extract()
                        .path("clocks.find { it.code == 'IKP_INTERNAL_REPORT' }.id");
        post(DOCTOR, "/v1/obligations/" + report + "/meet", new EvidenceBody("report 12"))
                .statusCode(200)
                .body("state", equalTo("MET"));
        gate(crisis)
                .statusCode(200)
                .body("recoveryGate.open", equalTo(true))
                .body("recoveryGate.missing", empty());
        gate(crisis).statusCode(200);
        post(LEAD, "/v1/crises/" + crisis + "/close")
                .statusCode(200)
                .body("phase", equalTo("CLOSED"));
    }

    private static ValidatableResponse gate(String crisis) {
        return post(LEAD, "/v1/crises/" + crisis + "/open-recovery-gate");
    }
}
