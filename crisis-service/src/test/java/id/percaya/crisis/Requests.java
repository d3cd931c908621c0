package id.percaya.crisis;

import static org.hamcrest.Matchers.equalTo;

import id.percaya.crisis.RequestBodies.ApprovalBody;
import id.percaya.crisis.RequestBodies.AssessmentBody;
import id.percaya.crisis.RequestBodies.CaseBody;
import id.percaya.crisis.RequestBodies.DeclarationBody;
import id.percaya.crisis.RequestBodies.PersonBody;
import id.percaya.crisis.RequestBodies.PostureBody;
import id.percaya.crisis.RequestBodies.StatementBody;
import id.percaya.kit.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/// Requests of the REST tests.
public final class Requests {

    public static final String TENANT = "klinik-melati";
    public static final String OTHER_TENANT = "rs-harapan";
    public static final String LEAD = "crisis-lead";
    public static final String COMMUNICATIONS = "communications";
    public static final String DOCTOR = "medical-reviewer";
    public static final String COUNSEL = "legal-reviewer";

    private Requests() {}

    public static RequestSpecification as(String role) {
        return as(role, TENANT);
    }

    public static RequestSpecification as(String role, String tenant) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(role, tenant))
                .contentType(ContentType.JSON);
    }

    public static ValidatableResponse post(String role, String path, Record body) {
        return as(role).body(body).post(path).then();
    }

    public static ValidatableResponse post(String role, String path) {
        return as(role).post(path).then();
    }

    /// Asserts that the command is refused, for this reason first.
    public static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(409).body("code", equalTo(code));
    }

    public static ValidatableResponse get(String path) {
        return as("auditor").get(path).then();
    }

    public static String id(ValidatableResponse created) {
        return created.statusCode(201).extract().path("id");
    }

    public static String reportedCase() {
        return id(post(LEAD, "/v1/cases", new CaseBody("melati-kemang", "a death")));
    }

    /// Declares a crisis from a new case.
    public static String declared(String severity) {
        return id(post(LEAD, "/v1/crises", DeclarationBody.of(reportedCase(), severity)));
    }

    /// The practitioner whom the crisis names.
    public static String practitioner(String crisis) {
        return get("/v1/crises/" + crisis).statusCode(200).extract().path("practitioners[0]");
    }

    /// Enters the user of the role in the list of people.
    ///
    /// @return the subject
    public static String known(String role) {
        return entered(Tokens.subject(role, TENANT), role, TENANT);
    }

    /// Enters a person in the list of people, if it does not have them.
    ///
    /// @return the subject
    static String entered(String subject, String role, String tenant) {
        as("tenant-admin", tenant)
                .header("If-Match", "\"0\"")
                .body(new PersonBody("Pengguna " + role, List.of(role)))
                .put("/v1/people/" + subject);
        as("auditor", tenant).get("/v1/people/" + subject).then().statusCode(200);
        return subject;
    }

    /// Lets the crisis choose the posture that [StatementBody] has.
    public static void rebuilding(String crisis) {
        AssessmentBody misdeed = new AssessmentBody("MISDEED_WITH_INJURIES", false, "NEUTRAL");
        post(LEAD, "/v1/crises/" + crisis + "/assess", misdeed).statusCode(200);
        post(LEAD, "/v1/crises/" + crisis + "/choose-posture", new PostureBody("REBUILD"))
                .statusCode(200);
    }

    /// Drafts a complete statement.
    public static String drafted(String crisis) {
        return id(post(COMMUNICATIONS, "/v1/statements", StatementBody.of(crisis)));
    }

    public static ValidatableResponse submit(String statement) {
        return post(COMMUNICATIONS, "/v1/statements/" + statement + "/submit");
    }

    /// Approves the statement's present text.
    public static ValidatableResponse approve(String role, String statement) {
        String sha256 = get("/v1/statements/" + statement).extract().path("textSha256");
        return post(role, "/v1/statements/" + statement + "/approve", new ApprovalBody(sha256));
    }

    public static void eventuallyClock(String crisis, String code, String state) {
        String path = "clocks.find { it.code == '%s' }.state".formatted(code);
        eventually(() -> get("/v1/crises/" + crisis).body(path, equalTo(state)));
    }

    /// Repeats the assertion until it holds.
    public static void eventually(ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }

    public static String unknownId() {
        return UUID.randomUUID().toString();
    }
}
