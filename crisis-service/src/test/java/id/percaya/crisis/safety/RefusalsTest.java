package id.percaya.crisis.safety;

import static id.percaya.crisis.Requests.DOCTOR;
import static id.percaya.crisis.Requests.LEAD;
import static id.percaya.crisis.Requests.declared;
import static id.percaya.crisis.Requests.id;
import static id.percaya.crisis.Requests.known;
import static id.percaya.crisis.Requests.post;
import static id.percaya.crisis.Requests.practitioner;
import static id.percaya.crisis.Requests.refused;
import static id.percaya.crisis.Requests.unknownId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.crisis.RequestBodies.ActionBody;
import id.percaya.crisis.RequestBodies.CharterBody;
import id.percaya.crisis.RequestBodies.CredentialCheckBody;
import id.percaya.crisis.RequestBodies.FindingsBody;
import id.percaya.crisis.RequestBodies.ReasonBody;
import id.percaya.crisis.RequestBodies.SuspensionBody;
import id.percaya.crisis.RequestBodies.VerificationBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
        crisis = declared("KPC");
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
        void is_returned_by_another_person_and_goes_on() {
            String investigation = chartered();
            refused(returned(DOCTOR, investigation), "FINDINGS_NOT_SUBMITTED");
            command(investigation, "start").statusCode(200);
            submitFindings(investigation).statusCode(200);

            refused(returned(LEAD, investigation), "RETURNER_IS_SUBMITTER");
            returned(DOCTOR, investigation)
                    .statusCode(200)
                    .body("state", equalTo("RUNNING"))
                    .body("returnedBecause", equalTo("Why?"));
            submitFindings(investigation).statusCode(200).body("returnedBecause", nullValue());
        }

        private static ValidatableResponse returned(String role, String investigation) {
            return post(
                    role,
                    "/v1/investigations/" + investigation + "/return",
                    new ReasonBody("Why?"));
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
        void is_due_from_today_on_and_owned_by_a_person() {
            ActionBody body = ActionBody.of(crisis, chartered());
            refused(
                    post(LEAD, "/v1/corrective-actions", body.dueOn(LocalDate.of(2001, 1, 1))),
                    "DUE_IN_THE_PAST");
            post(LEAD, "/v1/corrective-actions", body.ownedBy(unknownId()))
                    .statusCode(422)
                    .body("violations.pointer", contains("/owner"))
                    .body("violations.code", contains("PERSON_UNKNOWN"));
        }

        @Test
        void is_not_verified_before_its_effect_was_measured() {
            String action = opened(ActionBody.of(crisis, chartered()).measuredFor(28));
            post(LEAD, "/v1/corrective-actions/" + action + "/implement").statusCode(200);

            refused(verify(DOCTOR, action), "MEASURE_NOT_FINISHED");
        }

        @Test
        void is_not_verified_by_its_owner() {
            String investigation = chartered();
            String lead = known(LEAD);
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
            refused(permanent(DOCTOR, suspension), "NOT_IN_FORCE");
        }

        @Test
        void is_decided_for_good_once_it_is_permanent() {
            String suspension = proposed();
            command(suspension, "enforce").statusCode(200);
            refused(permanent(LEAD, suspension), "DECIDER_IS_PROPOSER");
            permanent(DOCTOR, suspension).statusCode(200).body("reason", equalTo("Given up"));

            refused(command(suspension, "enforce"), "ALREADY_DECIDED");
            refused(command(suspension, "lift"), "ALREADY_DECIDED");
        }

        @Test
        void is_within_its_crisis() {
            SuspensionBody body = new SuspensionBody(crisis, "melati-kemeng", "botox", "dr-x");
            post(LEAD, "/v1/suspensions", body)
                    .statusCode(409)
                    .body(
                            "reasons",
                            contains(
                                    "FACILITY_NOT_OF_CRISIS",
                                    "PROCEDURE_NOT_OF_CRISIS",
                                    "PRACTITIONER_NOT_OF_CRISIS"));
        }

        @Test
        void names_what_its_crisis_names() {
            String doctor = practitioner(crisis);
            refused(
                    post(
                            LEAD,
                            "/v1/suspensions",
                            new SuspensionBody(crisis, "melati-kemang", "botox", doctor)),
                    "PROCEDURE_NOT_OF_CRISIS");
            refused(
                    post(
                            LEAD,
                            "/v1/suspensions",
                            new SuspensionBody(crisis, "melati-kemang", "liposuction", "dr-x")),
                    "PRACTITIONER_NOT_OF_CRISIS");
        }

        @Test
        void is_proposed_once_at_a_time_also_by_two_at_once() {
            SuspensionBody body = SuspensionBody.of(crisis);
            List<Integer> answers =
                    Stream.of(LEAD, DOCTOR, LEAD, DOCTOR)
                            .parallel()
                            .map(role -> post(role, "/v1/suspensions", body).extract().statusCode())
                            .sorted()
                            .toList();

            assertThat(answers).containsExactly(201, 409, 409, 409);
            refused(post(LEAD, "/v1/suspensions", body), "PROCEDURE_ALREADY_SUSPENDED");
        }

        @Test
        void is_not_lifted_without_findings_an_action_and_a_check() {
            String suspension = proposed();
            command(suspension, "enforce").statusCode(200);
            post(DOCTOR, "/v1/suspensions/" + suspension + "/lift")
                    .statusCode(409)
                    .body(
                            "reasons",
                            contains(
                                    "INVESTIGATION_NOT_APPROVED",
                                    "NO_ACTION_VERIFIED",
                                    "CREDENTIAL_NOT_VERIFIED"));
        }

        @Test
        void of_everybody_concerns_the_practitioners_of_the_crisis() {
            String everybodys =
                    id(
                            post(
                                    LEAD,
                                    "/v1/suspensions",
                                    new EverybodysBody(crisis, "melati-kemang", "liposuction")));
            command(everybodys, "enforce").statusCode(200);
            post(DOCTOR, "/v1/suspensions/" + everybodys + "/lift")
                    .statusCode(409)
                    .body("reasons", hasItem("CREDENTIAL_NOT_VERIFIED"));
            command(everybodys, "lift").body("reasons", hasItem("DECIDER_IS_PROPOSER"));
            permanent(DOCTOR, everybodys).statusCode(200);
        }

        @Test
        void is_not_lifted_by_who_checked_or_on_an_old_check() {
            String suspension = proposed();
            command(suspension, "enforce").statusCode(200);
            CredentialCheckBody check = CredentialCheckBody.of(crisis, "VERIFIED");
            id(
                    post(
                            DOCTOR,
                            "/v1/credential-checks",
                            check.checkedAt(Instant.parse("2009-01-01T00:00:00Z"))));
            post(DOCTOR, "/v1/suspensions/" + suspension + "/lift")
                    .statusCode(409)
                    .body("reasons", hasItem("CREDENTIAL_CHECK_OUTDATED"))
                    .body("reasons", hasItem("CHECKER_IS_LIFTER"));
        }

        private String proposed() {
            return id(post(LEAD, "/v1/suspensions", SuspensionBody.of(crisis)));
        }

        private static ValidatableResponse permanent(String role, String suspension) {
            return post(
                    role,
                    "/v1/suspensions/" + suspension + "/make-permanent",
                    new ReasonBody("Given up"));
        }

        private record EverybodysBody(String crisisId, String facility, String procedure) {}

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

    @Test
    void a_verified_credential_has_numbers_a_privilege_and_a_validity() {
        post(DOCTOR, "/v1/credential-checks", new BareCheckBody(crisis, practitioner(crisis)))
                .statusCode(409)
                .body(
                        "reasons",
                        contains(
                                "VERIFIED_WITHOUT_NUMBERS",
                                "VERIFIED_WITHOUT_PRIVILEGE",
                                "VERIFIED_WITHOUT_VALIDITY"));
    }

    @Test
    void a_verified_credential_is_refused_by_what_it_lacks_first() {
        CredentialCheckBody check = CredentialCheckBody.of(crisis, "VERIFIED");
        refused(checked(check.privilegedUntil(" ", "2999-12-31")), "VERIFIED_WITHOUT_PRIVILEGE");
        refused(checked(check.privilegedUntil("SPK 14", null)), "VERIFIED_WITHOUT_VALIDITY");
        refused(checked(check.privilegedUntil("SPK 14", "2020-01-01")), "VERIFIED_AFTER_VALIDITY");
    }

    private static ValidatableResponse checked(CredentialCheckBody check) {
        return post(DOCTOR, "/v1/credential-checks", check);
    }

    private record BareCheckBody(
            String crisisId,
            String practitioner,
            String facility,
            String procedure,
            String result,
            String checkedAt,
            String evidence) {

        BareCheckBody(String crisis, String practitioner) {
            this(
                    crisis,
                    practitioner,
                    "melati-kemang",
                    "liposuction",
                    "VERIFIED",
                    Instant.now().toString(),
                    "register extract");
        }
    }

    private String chartered() {
        return id(post(LEAD, "/v1/investigations", new CharterBody(crisis)));
    }
}
