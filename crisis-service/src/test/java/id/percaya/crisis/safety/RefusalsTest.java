package id.percaya.crisis.safety;

import static id.percaya.crisis.Requests.DOCTOR;
import static id.percaya.crisis.Requests.LEAD;
import static id.percaya.crisis.Requests.declared;
import static id.percaya.crisis.Requests.get;
import static id.percaya.crisis.Requests.id;
import static id.percaya.crisis.Requests.post;
import static id.percaya.crisis.Requests.refused;
import static id.percaya.crisis.Requests.unknownId;

import id.percaya.crisis.RequestBodies.ActionBody;
import id.percaya.crisis.RequestBodies.CharterBody;
import id.percaya.crisis.RequestBodies.CredentialCheckBody;
import id.percaya.crisis.RequestBodies.FindingsBody;
import id.percaya.crisis.RequestBodies.SuspensionBody;
import id.percaya.crisis.RequestBodies.VerificationBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The refusals of the safety work in a crisis that no other test meets as the code of an answer.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RefusalsTest {

    private String crisis;

    @BeforeEach
    void declare() {
        crisis = declared("KTC");
    }

    @Nested
    class An_investigation {

        @Test
        void is_chartered_once_for_a_crisis() {
            chartered();
            refused(
                    post(LEAD, "/v1/investigations", new CharterBody(crisis)),
                    "INVESTIGATION_ALREADY_CHARTERED");
        }

        @Test
        void has_no_findings_before_it_runs() {
            refused(submitFindings(chartered()), "INVESTIGATION_NOT_RUNNING");
        }

        @Test
        void is_over_once_its_findings_are_approved() {
            String investigation = approved();
            refused(command(investigation, "start"), "FINDINGS_ALREADY_APPROVED");
            refused(submitFindings(investigation), "FINDINGS_ALREADY_APPROVED");
        }

        @Test
        void alone_does_not_open_the_recovery_gate() {
            approved();
            refused(
                    post(LEAD, "/v1/crises/" + crisis + "/open-recovery-gate"),
                    "NO_STRONG_ACTION_VERIFIED");
        }

        private String approved() {
            String investigation = chartered();
            command(investigation, "start").statusCode(200);
            submitFindings(investigation).statusCode(200);
            post(DOCTOR, "/v1/investigations/" + investigation + "/approve").statusCode(200);
            return investigation;
        }

        private static ValidatableResponse command(String investigation, String verb) {
            return post(LEAD, "/v1/investigations/" + investigation + "/" + verb);
        }

        private static ValidatableResponse submitFindings(String investigation) {
            return post(
                    LEAD,
                    "/v1/investigations/" + investigation + "/submit-findings",
                    new FindingsBody(List.of("No licence check before surgery")));
        }
    }

    @Nested
    class A_corrective_action {

        @Test
        void follows_from_an_investigation() {
            refused(
                    post(LEAD, "/v1/corrective-actions", ActionBody.of(crisis, unknownId())),
                    "INVESTIGATION_NOT_CHARTERED");
        }

        @Test
        void is_not_verified_before_it_is_implemented() {
            String action = opened(ActionBody.of(crisis, chartered()));
            refused(verify(LEAD, action), "ACTION_NOT_IMPLEMENTED");
        }

        @Test
        void is_not_verified_by_its_owner() {
            String investigation = chartered();
            String lead =
                    get("/v1/investigations/" + investigation + "/history")
                            .extract()
                            .path("items[0].by");
            String action = opened(ActionBody.of(crisis, investigation).ownedBy(lead));
            post(DOCTOR, "/v1/corrective-actions/" + action + "/implement").statusCode(200);

            refused(verify(LEAD, action), "VERIFIER_IS_OWNER");
        }

        private static String opened(ActionBody body) {
            return id(post(LEAD, "/v1/corrective-actions", body));
        }

        private static ValidatableResponse verify(String role, String action) {
            return post(
                    role,
                    "/v1/corrective-actions/" + action + "/verify",
                    new VerificationBody(true, "audit of four weeks"));
        }
    }

    @Nested
    class A_suspension {

        @Test
        void is_not_lifted_before_it_is_in_force() {
            String suspension = proposed();
            refused(command(suspension, "lift"), "NOT_IN_FORCE");
            refused(command(suspension, "make-permanent"), "NOT_IN_FORCE");
        }

        @Test
        void is_decided_for_good_once_it_is_permanent() {
            String suspension = proposed();
            command(suspension, "enforce").statusCode(200);
            command(suspension, "make-permanent").statusCode(200);

            refused(command(suspension, "enforce"), "ALREADY_DECIDED");
            refused(command(suspension, "lift"), "ALREADY_DECIDED");
        }

        private String proposed() {
            return id(post(LEAD, "/v1/suspensions", SuspensionBody.of(crisis)));
        }

        private static ValidatableResponse command(String suspension, String verb) {
            return post(LEAD, "/v1/suspensions/" + suspension + "/" + verb);
        }
    }

    @Test
    void a_credential_is_not_checked_in_the_future() {
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        refused(
                post(
                        DOCTOR,
                        "/v1/credential-checks",
                        CredentialCheckBody.of(crisis, "VERIFIED").checkedAt(tomorrow)),
                "CHECKED_IN_THE_FUTURE");
    }

    private String chartered() {
        return id(post(LEAD, "/v1/investigations", new CharterBody(crisis)));
    }
}
