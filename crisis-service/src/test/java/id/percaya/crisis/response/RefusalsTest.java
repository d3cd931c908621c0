package id.percaya.crisis.response;

import static id.percaya.crisis.Requests.COMMUNICATIONS;
import static id.percaya.crisis.Requests.COUNSEL;
import static id.percaya.crisis.Requests.DOCTOR;
import static id.percaya.crisis.Requests.LEAD;
import static id.percaya.crisis.Requests.TENANT;
import static id.percaya.crisis.Requests.approve;
import static id.percaya.crisis.Requests.as;
import static id.percaya.crisis.Requests.declared;
import static id.percaya.crisis.Requests.drafted;
import static id.percaya.crisis.Requests.eventuallyClock;
import static id.percaya.crisis.Requests.get;
import static id.percaya.crisis.Requests.id;
import static id.percaya.crisis.Requests.post;
import static id.percaya.crisis.Requests.rebuilding;
import static id.percaya.crisis.Requests.refused;
import static id.percaya.crisis.Requests.reportedCase;
import static id.percaya.crisis.Requests.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.crisis.ReceivedEvents;
import id.percaya.crisis.RequestBodies.ActionBody;
import id.percaya.crisis.RequestBodies.ApprovalBody;
import id.percaya.crisis.RequestBodies.AssessmentBody;
import id.percaya.crisis.RequestBodies.CaseBody;
import id.percaya.crisis.RequestBodies.CharterBody;
import id.percaya.crisis.RequestBodies.DeclarationBody;
import id.percaya.crisis.RequestBodies.FindingsBody;
import id.percaya.crisis.RequestBodies.PostureBody;
import id.percaya.crisis.RequestBodies.ProposalBody;
import id.percaya.crisis.RequestBodies.ReasonBody;
import id.percaya.crisis.RequestBodies.StatementBody;
import id.percaya.crisis.RequestBodies.SuspensionBody;
import id.percaya.crisis.RequestBodies.VerificationBody;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The refusals of crises and statements that no other test meets as the code of an answer.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RefusalsTest {

    private static final AssessmentBody MISDEED =
            new AssessmentBody("MISDEED_WITH_INJURIES", false, "NEUTRAL");
    private static final AssessmentBody RUMOR = new AssessmentBody("RUMOR", false, "NEUTRAL");

    @Inject ReceivedEvents received;

    @Test
    void a_crisis_cannot_be_declared_for_an_incident_in_the_future() {
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        refused(declare(declaration().occurredAt(tomorrow)), "OCCURS_IN_THE_FUTURE");
    }

    @Test
    void the_time_of_becoming_aware_is_between_the_incident_and_now() {
        Instant now = Instant.now();
        Instant tomorrow = now.plus(Duration.ofDays(1));
        refused(declare(declaration().awareAt(tomorrow)), "AWARE_IN_THE_FUTURE");
        refused(
                declare(
                        declaration()
                                .occurredAt(now.minusSeconds(60))
                                .awareAt(now.minusSeconds(90))),
                "AWARE_BEFORE_IT_OCCURRED");
        refused(declare(declaration().awareAt(now.minus(Duration.ofDays(3653)))), "AWARE_LONG_AGO");
    }

    @Test
    void a_scope_without_a_code_is_refused() {
        refused(declare(declaration().withoutPractitioners()), "SCOPE_NAMES_NO_PRACTITIONER");
        refused(declare(declaration().withScope("TOPIC")), "SCOPE_NAMES_NO_TOPIC");
    }

    @Test
    void a_posture_needs_an_assessment() {
        refused(choose(declared("KPC"), new PostureBody("REBUILD")), "NOT_ASSESSED");
    }

    @Test
    void only_a_rumour_or_a_challenge_may_be_denied() {
        ProposalBody denial = new ProposalBody("DENY", "It is untrue", "the register of patients");
        refused(propose(assessed(MISDEED), denial), "TYPE_MAY_NOT_BE_DENIED");
    }

    @Test
    void a_claim_must_be_refuted_before_it_is_denied() {
        ProposalBody denial = new ProposalBody("DENY", "It is untrue", null);
        refused(propose(assessed(RUMOR), denial), "CLAIM_NOT_REFUTED");
    }

    @Test
    void a_posture_below_the_recommended_one_takes_effect_when_another_person_confirms_it() {
        String crisis = assessed(MISDEED);
        refused(choose(crisis, new PostureBody("INFORM")), "CONFIRMATION_NEEDED");
        refused(confirm(COUNSEL, crisis), "NOTHING_PROPOSED");
        refused(
                propose(crisis, new ProposalBody("REBUILD", "It is grave", null)),
                "CONFIRMATION_NOT_NEEDED");
        propose(crisis, new ProposalBody("INFORM", "facts are missing", null))
                .statusCode(200)
                .body("posture.proposed.posture", equalTo("INFORM"))
                .body("posture.chosen", nullValue());
        refused(
                RestAssured.given()
                        .auth()
                        .oauth2(Tokens.of(LEAD + "@" + TENANT, TENANT, List.of(COUNSEL)))
                        .contentType(ContentType.JSON)
                        .post("/v1/crises/" + crisis + "/confirm-posture")
                        .then(),
                "CONFIRMER_IS_PROPOSER");
        confirm(COUNSEL, crisis)
                .statusCode(200)
                .body("posture.chosen", equalTo("INFORM"))
                .body("posture.approver", equalTo(Tokens.subject(COUNSEL, TENANT)))
                .body("posture.proposed", nullValue());
    }

    @Test
    void a_drill_and_a_real_crisis_never_share_a_case() {
        String exercise =
                id(post(LEAD, "/v1/cases", new CaseBody("melati-kemang", "an exercise", true)));
        refused(declare(DeclarationBody.of(exercise, "KPC")), "DRILL_AND_REAL_MIXED");
    }

    @Test
    void a_case_is_triaged_attached_dismissed_and_taken_up_again() {
        String second = reportedCase();
        post(LEAD, "/v1/cases/" + second + "/triage", new PriorityBody("HIGH"))
                .statusCode(200)
                .body("state", equalTo("TRIAGED"))
                .body("priority", equalTo("HIGH"));
        String crisis = declared("KPC");
        post(LEAD, "/v1/cases/" + second + "/attach", new CharterBody(crisis))
                .statusCode(200)
                .body("state", equalTo("ATTACHED"))
                .body("crisisId", equalTo(crisis));
        refused(
                post(LEAD, "/v1/cases/" + second + "/dismiss", new ReasonBody("Satire")),
                "CASE_ALREADY_ATTACHED");

        String satire = reportedCase();
        refused(
                post(LEAD, "/v1/cases/" + satire + "/reopen", new ReasonBody("A witness")),
                "CASE_NOT_DISMISSED");
        post(LEAD, "/v1/cases/" + satire + "/dismiss", new ReasonBody("Satire")).statusCode(200);
        post(LEAD, "/v1/cases/" + satire + "/reopen", new ReasonBody("A witness"))
                .statusCode(200)
                .body("state", equalTo("REPORTED"));
    }

    private record PriorityBody(String priority) {}

    @Test
    void a_crisis_is_of_the_facility_of_its_case() {
        String elsewhere = id(post(LEAD, "/v1/cases", new CaseBody("melati-kemeng", "a death")));
        refused(declare(DeclarationBody.of(elsewhere, "KPC")), "FACILITY_NOT_OF_CASE");
    }

    @Test
    void a_statement_keeps_to_a_chosen_posture() {
        refused(submit(drafted(declared("KTD"))), "POSTURE_NOT_CHOSEN");
    }

    @Test
    void a_promised_update_lies_in_the_future() {
        String crisis = declared("KTD");
        rebuilding(crisis);
        StatementBody late = StatementBody.of(crisis).promising(Instant.now().minusSeconds(60));
        refused(submit(id(post(COMMUNICATIONS, "/v1/statements", late))), "NEXT_UPDATE_PAST");
    }

    @Test
    void only_the_needed_roles_approve_a_statement() {
        refused(approve(COUNSEL, submitted(declared("KTD"))), "ROLE_NOT_NEEDED");
    }

    @Test
    void nobody_approves_a_statement_in_two_roles() {
        String statement = submitted(declared("KTD"));
        String sha256 = approve(DOCTOR, statement).statusCode(200).extract().path("textSha256");
        String doctorAsLead = Tokens.of(DOCTOR + "@" + TENANT, TENANT, List.of(LEAD));

        refused(
                RestAssured.given()
                        .auth()
                        .oauth2(doctorAsLead)
                        .contentType(ContentType.JSON)
                        .body(new ApprovalBody(sha256))
                        .post("/v1/statements/" + statement + "/approve")
                        .then(),
                "APPROVER_APPROVED_BEFORE");
    }

    @Test
    void an_approved_statement_stays_as_it_is() {
        String crisis = declared("KTD");
        String statement = approved(crisis);

        refused(submit(statement), "ALREADY_APPROVED");
        refused(approve(COUNSEL, statement), "ALREADY_APPROVED");
        refused(revise(crisis, statement), "ALREADY_APPROVED");
    }

    @Test
    void a_published_statement_stays_as_it_is() {
        String crisis = declared("KTD");
        String statement = published(crisis);

        refused(submit(statement), "ALREADY_PUBLISHED");
        refused(approve(COUNSEL, statement), "ALREADY_PUBLISHED");
        refused(revise(crisis, statement), "ALREADY_PUBLISHED");
    }

    @Test
    void a_crisis_is_not_closed_with_open_work_and_is_over_afterwards() {
        String crisis = declared("KPC");
        eventuallyClock(crisis, "FIRST_STATEMENT", "RUNNING");
        published(crisis);
        eventuallyClock(crisis, "FIRST_STATEMENT", "MET");
        String suspension = id(post(LEAD, "/v1/suspensions", SuspensionBody.of(crisis)));
        refused(post(LEAD, "/v1/crises/" + crisis + "/close"), "SUSPENSION_UNDECIDED");
        String investigation = started(crisis);
        eventuallyClock(crisis, "RCA_COMPLETE", "RUNNING");
        post(LEAD, "/v1/crises/" + crisis + "/close")
                .statusCode(409)
                .body(
                        "reasons",
                        contains(
                                "OBLIGATION_RUNNING",
                                "SUSPENSION_UNDECIDED",
                                "FINDINGS_NOT_APPROVED"));
        post(LEAD, "/v1/suspensions/" + suspension + "/enforce").statusCode(200);
        post(
                        DOCTOR,
                        "/v1/suspensions/" + suspension + "/make-permanent",
                        new ReasonBody("Given up"))
                .statusCode(200);
        approveFindings(investigation);
        eventuallyClock(crisis, "RCA_COMPLETE", "MET");
        id(post(LEAD, "/v1/corrective-actions", ActionBody.of(crisis, investigation)));
        refused(post(LEAD, "/v1/crises/" + crisis + "/close"), "ACTION_NOT_VERIFIED");
        verifyAction(crisis);
        post(LEAD, "/v1/crises/" + crisis + "/close").statusCode(200);

        refused(assess(crisis, RUMOR), "CRISIS_CLOSED");
        refused(choose(crisis, new PostureBody("REBUILD")), "CRISIS_CLOSED");
        refused(post(LEAD, "/v1/crises/" + crisis + "/open-recovery-gate"), "CRISIS_CLOSED");
        refused(post(COMMUNICATIONS, "/v1/statements", StatementBody.of(crisis)), "CRISIS_CLOSED");
        refused(post(LEAD, "/v1/suspensions", SuspensionBody.of(crisis)), "CRISIS_CLOSED");
        post(LEAD, "/v1/crises/" + crisis + "/reopen", new ReasonBody("Another patient"))
                .statusCode(200)
                .body("phase", equalTo("DECLARED"))
                .body("closedAt", nullValue());
        refused(
                post(LEAD, "/v1/crises/" + crisis + "/reopen", new ReasonBody("Again")),
                "CRISIS_NOT_CLOSED");
        post(LEAD, "/v1/crises/" + crisis + "/open-recovery-gate").statusCode(200);
    }

    private static DeclarationBody declaration() {
        return DeclarationBody.of(reportedCase(), "KPC");
    }

    private static ValidatableResponse declare(DeclarationBody body) {
        return post(LEAD, "/v1/crises", body);
    }

    private static ValidatableResponse assess(String crisis, AssessmentBody assessment) {
        return post(LEAD, "/v1/crises/" + crisis + "/assess", assessment);
    }

    private static String assessed(AssessmentBody assessment) {
        String crisis = declared("KPC");
        assess(crisis, assessment).statusCode(200);
        return crisis;
    }

    private static ValidatableResponse choose(String crisis, PostureBody posture) {
        return post(LEAD, "/v1/crises/" + crisis + "/choose-posture", posture);
    }

    private static ValidatableResponse propose(String crisis, ProposalBody proposal) {
        return post(LEAD, "/v1/crises/" + crisis + "/propose-posture", proposal);
    }

    private static ValidatableResponse confirm(String role, String crisis) {
        return post(role, "/v1/crises/" + crisis + "/confirm-posture");
    }

    private static String submitted(String crisis) {
        rebuilding(crisis);
        String statement = drafted(crisis);
        submit(statement).statusCode(200);
        return statement;
    }

    private static String approved(String crisis) {
        String statement = submitted(crisis);
        approve(DOCTOR, statement).statusCode(200);
        approve(LEAD, statement).statusCode(200).body("state", equalTo("APPROVED"));
        return statement;
    }

    private String published(String crisis) {
        String statement = approved(crisis);
        received.statementPublished(UUID.fromString(statement), "INSTAGRAM", Instant.now());
        return statement;
    }

    private static ValidatableResponse revise(String crisis, String statement) {
        return as(COMMUNICATIONS)
                .header("If-Match", "*")
                .body(StatementBody.of(crisis).revision())
                .post("/v1/statements/" + statement + "/revise")
                .then();
    }

    private static String started(String crisis) {
        String investigation = id(post(LEAD, "/v1/investigations", new CharterBody(crisis)));
        post(LEAD, "/v1/investigations/" + investigation + "/start").statusCode(200);
        return investigation;
    }

    private static void approveFindings(String investigation) {
        String path = "/v1/investigations/" + investigation;
        post(LEAD, path + "/submit-findings", new FindingsBody(List.of("No licence check")))
                .statusCode(200);
        post(DOCTOR, path + "/approve").statusCode(200);
    }

    private static void verifyAction(String crisis) {
        String path =
                "/v1/corrective-actions/"
                        + get("/v1/corrective-actions?crisisId=" + crisis)
                                .extract()
                                .path("items[0].id");
        post(LEAD, path + "/implement").statusCode(200);
        post(DOCTOR, path + "/verify", new VerificationBody(true, "audit")).statusCode(200);
    }
}
