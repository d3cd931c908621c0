package id.percaya.crisis.response.warroom;

import static id.percaya.crisis.Requests.COMMUNICATIONS;
import static id.percaya.crisis.Requests.DOCTOR;
import static id.percaya.crisis.Requests.LEAD;
import static id.percaya.crisis.Requests.OTHER_TENANT;
import static id.percaya.crisis.Requests.as;
import static id.percaya.crisis.Requests.declared;
import static id.percaya.crisis.Requests.get;
import static id.percaya.crisis.Requests.id;
import static id.percaya.crisis.Requests.post;
import static id.percaya.crisis.Requests.rebuilding;
import static id.percaya.crisis.Requests.reportedCase;
import static id.percaya.crisis.Requests.unknownId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.crisis.RequestBodies.DeclarationBody;
import id.percaya.crisis.RequestBodies.PostureBody;
import id.percaya.crisis.RequestBodies.ReasonBody;
import id.percaya.crisis.RequestBodies.SuspensionBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CrisisResourceTest {

    @Nested
    class Declaring {

        @Test
        void answers_with_the_war_room_and_escalates_the_case() {
            String caseId = reportedCase();
            var answer = post(LEAD, "/v1/crises", DeclarationBody.of(caseId, "SENTINEL"));
            String crisis = id(answer);

            answer.header("Location", endsWith("/v1/crises/" + crisis))
                    .header("ETag", startsWith("\"1."))
                    .body("phase", equalTo("DECLARED"))
                    .body("procedures", contains("liposuction"))
                    .body("scope", containsInAnyOrder("PROCEDURE", "PRACTITIONER"))
                    .body("posture", nullValue())
                    .body("recoveryGate.open", equalTo(false))
                    .body("recoveryGate.missing", hasItem("STATUTORY_CLOCK_RUNNING"));
            get("/v1/cases/" + caseId)
                    .body("state", equalTo("ESCALATED"))
                    .body("crisisId", equalTo(crisis));
        }

        @Test
        void keeps_the_correlation_id_of_the_case() {
            String caseId = reportedCase();
            String crisis = id(post(LEAD, "/v1/crises", DeclarationBody.of(caseId, "KPC")));
            String chain = get("/v1/cases/" + caseId).extract().path("correlation");

            get("/v1/crises/" + crisis + "/history")
                    .statusCode(200)
                    .body("items[0].event", equalTo("crisis-declared"))
                    .body("items[0].correlation", equalTo(chain));
        }

        @Test
        void needs_a_reported_case_without_a_crisis() {
            String dismissed = reportedCase();
            post(LEAD, "/v1/cases/" + dismissed + "/dismiss", new ReasonBody("satire"))
                    .statusCode(200);
            String taken = reportedCase();
            id(post(LEAD, "/v1/crises", DeclarationBody.of(taken, "KPC")));

            refused(unknownId(), "CASE_NOT_REPORTED");
            refused(dismissed, "CASE_DISMISSED");
            refused(taken, "CASE_ALREADY_ESCALATED");
        }

        @Test
        void leaves_the_case_unchanged_if_it_is_refused() {
            String caseId = reportedCase();
            DeclarationBody body = DeclarationBody.of(caseId, "KPC").withoutProcedures();
            post(LEAD, "/v1/crises", body)
                    .statusCode(409)
                    .body("reasons", contains("SCOPE_NAMES_NO_PROCEDURE"));

            get("/v1/cases/" + caseId).body("state", equalTo("REPORTED"));
        }

        private void refused(String caseId, String reason) {
            post(LEAD, "/v1/crises", DeclarationBody.of(caseId, "KPC"))
                    .statusCode(409)
                    .body("code", equalTo(reason));
        }
    }

    @Nested
    class Choosing_a_posture {

        @Test
        void shows_the_derivation() {
            String crisis = declared("SENTINEL");
            rebuilding(crisis);

            get("/v1/crises/" + crisis)
                    .body("posture.derivation.cluster", equalTo("PREVENTABLE"))
                    .body("posture.derivation.threat", equalTo("SEVERE"))
                    .body("posture.derivation.guidelines", contains("G6", "G8"))
                    .body("posture.recommended", equalTo("REBUILD"))
                    .body("posture.chosen", equalTo("REBUILD"));
        }

        @Test
        void is_refused_with_every_rule_that_is_not_met() {
            String crisis = declared("SENTINEL");
            rebuilding(crisis);

            post(LEAD, "/v1/crises/" + crisis + "/choose-posture", new PostureBody("DENY"))
                    .statusCode(409)
                    .body("reasons", contains("POSTURE_MIX", "CONFIRMATION_NEEDED"));
            post(LEAD, "/v1/crises/" + crisis + "/choose-posture", new PostureBody("INFORM"))
                    .statusCode(409)
                    .body("reasons", contains("CONFIRMATION_NEEDED"));
        }
    }

    @Test
    void the_war_room_has_another_etag_once_a_suspension_is_in_force() {
        String crisis = declared("SENTINEL");
        String suspension = id(post(LEAD, "/v1/suspensions", SuspensionBody.of(crisis)));
        String before = get("/v1/crises/" + crisis).extract().header("ETag");

        post(LEAD, "/v1/suspensions/" + suspension + "/enforce").statusCode(200);

        as(LEAD).header("If-None-Match", before)
                .get("/v1/crises/" + crisis)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("suspensions[0].state", equalTo("IN_FORCE"));
    }

    @Nested
    class Ending {

        @Test
        void the_gate_names_every_condition_that_is_not_met() {
            String crisis = declared("SENTINEL");
            id(post(LEAD, "/v1/suspensions", SuspensionBody.of(crisis)));

            post(LEAD, "/v1/crises/" + crisis + "/open-recovery-gate")
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("code", equalTo("INVESTIGATION_NOT_APPROVED"))
                    .body(
                            "reasons",
                            contains(
                                    "INVESTIGATION_NOT_APPROVED",
                                    "SUSPENSION_NOT_DECIDED",
                                    "NO_STRONG_ACTION_VERIFIED",
                                    "STATUTORY_CLOCK_RUNNING"));
        }

        @Test
        void the_gate_stays_shut_if_the_crisis_has_changed() {
            String crisis = declared("KPC");
            rebuilding(crisis);

            as(LEAD).header("If-Match", "\"1\"")
                    .post("/v1/crises/" + crisis + "/open-recovery-gate")
                    .then()
                    .statusCode(412);
        }

        @Test
        void closing_waits_for_the_clocks() {
            post(LEAD, "/v1/crises/" + declared("KPC") + "/close")
                    .statusCode(409)
                    .body("reasons", contains("OBLIGATION_RUNNING"));
        }
    }

    @Nested
    class Access {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "assess",
                    "choose-posture",
                    "propose-posture",
                    "open-recovery-gate",
                    "close"
                })
        void only_the_crisis_lead_commands_a_crisis(String command) {
            String path = "/v1/crises/" + declared("KPC") + "/" + command;
            for (String role : List.of(COMMUNICATIONS, DOCTOR, "auditor", "analyst")) {
                post(role, path).statusCode(403);
            }
        }

        @Test
        void auditors_read_and_partners_do_not() {
            String crisis = declared("KPC");
            as("auditor").get("/v1/crises").then().statusCode(200);
            as("auditor").get("/v1/crises/" + crisis).then().statusCode(200);
            as("partner").get("/v1/crises/" + crisis).then().statusCode(403);
        }

        @Test
        void privacy_officers_see_the_war_rooms_of_data_breaches_alone() {
            String breach = declared("DATA_BREACH");
            as("privacy-officer")
                    .get("/v1/crises/" + breach)
                    .then()
                    .statusCode(200)
                    .body("severity", equalTo("DATA_BREACH"));
            as("privacy-officer").get("/v1/crises/" + declared("KPC")).then().statusCode(403);
        }

        @Test
        void a_crisis_of_another_tenant_is_not_found() {
            String crisis = declared("KPC");
            String unknown = unknownId();
            for (String path : List.of("", "/history")) {
                String there =
                        as(LEAD, OTHER_TENANT)
                                .get("/v1/crises/" + crisis + path)
                                .then()
                                .statusCode(404)
                                .extract()
                                .path("code");
                String nowhere =
                        as(LEAD).get("/v1/crises/" + unknown + path)
                                .then()
                                .statusCode(404)
                                .extract()
                                .path("code");
                assertThat(there).isEqualTo(nowhere);
            }
            as(LEAD, OTHER_TENANT)
                    .post("/v1/crises/" + crisis + "/open-recovery-gate")
                    .then()
                    .statusCode(404);
        }

        @Test
        void a_case_of_another_tenant_cannot_be_escalated() {
            as(LEAD, OTHER_TENANT)
                    .body(DeclarationBody.of(reportedCase(), "KPC"))
                    .post("/v1/crises")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("CASE_NOT_REPORTED"));
        }
    }

    @Test
    void lists_the_newest_first() {
        String first = declared("KPC");
        String second = declared("KPC");

        get("/v1/crises?limit=2").body("items.id", contains(second, first));
        String next = get("/v1/crises?limit=1").extract().path("next");
        get("/v1/crises?limit=1&cursor=" + next).body("items.id", contains(first));
    }
}
