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
import static org.hamcrest.Matchers.equalTo;

import id.percaya.crisis.ReceivedEvents;
import id.percaya.crisis.RequestBodies.ApprovalBody;
import id.percaya.crisis.RequestBodies.AssessmentBody;
import id.percaya.crisis.RequestBodies.CharterBody;
import id.percaya.crisis.RequestBodies.DeclarationBody;
import id.percaya.crisis.RequestBodies.PostureBody;
import id.percaya.crisis.RequestBodies.StatementBody;
import id.percaya.crisis.RequestBodies.SuspensionBody;
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
    void a_scope_without_a_code_is_refused() {
        refused(declare(declaration().withoutPractitioners()), "SCOPE_NAMES_NO_PRACTITIONER");
        refused(declare(declaration().withScope("TOPIC")), "SCOPE_NAMES_NO_TOPIC");
    }

    @Test
    void a_posture_needs_an_assessment() {
        refused(choose(declared("KTC"), new PostureBody("REBUILD")), "NOT_ASSESSED");
    }

    @Test
    void only_a_rumour_or_a_challenge_may_be_denied() {
        PostureBody denial = new PostureBody("DENY", null, null, "the register of patients");
        refused(choose(assessed(MISDEED), denial), "TYPE_MAY_NOT_BE_DENIED");
    }

    @Test
    void a_claim_must_be_refuted_before_it_is_denied() {
        refused(choose(assessed(RUMOR), new PostureBody("DENY")), "CLAIM_NOT_REFUTED");
    }

    @Test
    void a_posture_below_the_recommended_one_needs_a_reason() {
        PostureBody unreasoned = new PostureBody("INFORM", null, "the director", null);
        refused(choose(assessed(MISDEED), unreasoned), "REASON_MISSING");
    }

    @Test
    void the_chooser_may_not_approve_a_posture_below_the_recommended_one() {
        String crisis = assessed(MISDEED);
        String chooser = get("/v1/crises/" + crisis + "/history").extract().path("items[0].by");
        PostureBody alone = new PostureBody("INFORM", "facts are missing", chooser, null);
        refused(choose(crisis, alone), "APPROVER_IS_CHOOSER");
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
    void a_crisis_is_not_closed_before_each_suspension_is_decided_and_is_over_afterwards() {
        String crisis = declared("KTC");
        stopClocks(crisis);
        String suspension = id(post(LEAD, "/v1/suspensions", SuspensionBody.of(crisis)));
        refused(post(LEAD, "/v1/crises/" + crisis + "/close"), "SUSPENSION_UNDECIDED");
        post(LEAD, "/v1/suspensions/" + suspension + "/enforce").statusCode(200);
        post(LEAD, "/v1/suspensions/" + suspension + "/make-permanent").statusCode(200);
        post(LEAD, "/v1/crises/" + crisis + "/close").statusCode(200);

        refused(assess(crisis, RUMOR), "CRISIS_CLOSED");
        refused(choose(crisis, new PostureBody("REBUILD")), "CRISIS_CLOSED");
        refused(post(LEAD, "/v1/crises/" + crisis + "/open-recovery-gate"), "CRISIS_CLOSED");
        refused(post(COMMUNICATIONS, "/v1/statements", StatementBody.of(crisis)), "CRISIS_CLOSED");
        refused(post(LEAD, "/v1/suspensions", SuspensionBody.of(crisis)), "CRISIS_CLOSED");
    }

    private static DeclarationBody declaration() {
        return DeclarationBody.of(reportedCase(), "KTC");
    }

    private static ValidatableResponse declare(DeclarationBody body) {
        return post(LEAD, "/v1/crises", body);
    }

    private static ValidatableResponse assess(String crisis, AssessmentBody assessment) {
        return post(LEAD, "/v1/crises/" + crisis + "/assess", assessment);
    }

    private static String assessed(AssessmentBody assessment) {
        String crisis = declared("KTC");
        assess(crisis, assessment).statusCode(200);
        return crisis;
    }

    private static ValidatableResponse choose(String crisis, PostureBody posture) {
        return post(LEAD, "/v1/crises/" + crisis + "/choose-posture", posture);
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

    private void stopClocks(String crisis) {
        eventuallyClock(crisis, "FIRST_STATEMENT", "RUNNING");
        eventuallyClock(crisis, "RCA_START", "RUNNING");
        published(crisis);
        String investigation = id(post(LEAD, "/v1/investigations", new CharterBody(crisis)));
        post(LEAD, "/v1/investigations/" + investigation + "/start").statusCode(200);
        eventuallyClock(crisis, "FIRST_STATEMENT", "MET");
        eventuallyClock(crisis, "RCA_START", "MET");
    }
}
