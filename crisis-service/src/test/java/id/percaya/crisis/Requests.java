package id.percaya.crisis;

import id.percaya.kit.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// What people send in the REST tests.
public final class Requests {

    public static final String TENANT = "klinik-melati";
    public static final String OTHER_TENANT = "rs-harapan";
    public static final String LEAD = "crisis-lead";
    public static final String COMMUNICATIONS = "communications";
    public static final String DOCTOR = "medical-reviewer";
    public static final String COUNSEL = "legal-reviewer";

    private static final List<String> ALWAYS =
            List.of(
                    "EMPATHY",
                    "CONFIRMED_FACTS",
                    "UNKNOWNS",
                    "PROCESS_AND_NEXT_UPDATE",
                    "COMMITMENT",
                    "WHERE_TO_TURN",
                    "ACKNOWLEDGEMENT",
                    "CONDOLENCE",
                    "INVESTIGATION_COMMITMENT",
                    "SUSPENSION_NOTICE");

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

    public static ValidatableResponse post(String role, String path, String body) {
        return as(role).body(body).post(path).then();
    }

    public static ValidatableResponse post(String role, String path) {
        return as(role).post(path).then();
    }

    public static ValidatableResponse get(String path) {
        return as("auditor").get(path).then();
    }

    public static String id(ValidatableResponse created) {
        return created.statusCode(201).extract().path("id");
    }

    public static String reportedCase() {
        return id(
                post(
                        LEAD,
                        "/v1/cases",
                        "{\"facility\":\"melati-kemang\",\"summary\":\"a death\"}"));
    }

    /// A crisis of a procedure and a practitioner, declared from a new case.
    public static String declared(String severity) {
        return id(post(LEAD, "/v1/crises", declaration(reportedCase(), severity, false)));
    }

    public static String declaration(String caseId, String severity, boolean drill) {
        return """
        {"caseId": "%s", "facility": "melati-kemang", "procedures": ["liposuction"],
         "practitioners": ["dr-r"], "topics": [], "scope": ["PROCEDURE", "PRACTITIONER"],
         "severity": "%s", "drill": %s}
        """
                .formatted(caseId, severity, drill);
    }

    public static void rebuilding(String crisis) {
        post(
                        LEAD,
                        "/v1/crises/" + crisis + "/assess",
                        """
                        {"type": "MISDEED_WITH_INJURIES", "similarBefore": false,
                         "priorReputation": "NEUTRAL"}
                        """)
                .statusCode(200);
        post(LEAD, "/v1/crises/" + crisis + "/choose-posture", "{\"posture\": \"REBUILD\"}")
                .statusCode(200);
    }

    /// A complete statement, but for the elements left out.
    public static String statement(String crisis, String... leftOut) {
        String elements =
                ALWAYS.stream()
                        .filter(code -> !List.of(leftOut).contains(code))
                        .map(code -> "\"%s\": \"Kalimat untuk %s.\"".formatted(code, code))
                        .collect(Collectors.joining(", "));
        return """
        {"crisisId": "%s", "language": "id", "posture": "REBUILD", "elements": {%s},
         "channels": ["INSTAGRAM", "WEBSITE"], "nextUpdateAt": "%s"}
        """
                .formatted(crisis, elements, Instant.now().plus(Duration.ofHours(6)));
    }

    /// Approves the statement's present text.
    public static ValidatableResponse approve(String role, String statement) {
        String sha256 = get("/v1/statements/" + statement).extract().path("textSha256");
        return post(
                role,
                "/v1/statements/" + statement + "/approve",
                "{\"textSha256\": \"%s\"}".formatted(sha256));
    }

    public static String suspension(String crisis) {
        return """
        {"crisisId": "%s", "facility": "melati-kemang", "procedure": "liposuction",
         "practitioner": "dr-r"}
        """
                .formatted(crisis);
    }

    public static String credentialCheck(String crisis, String result) {
        return """
        {"crisisId": "%s", "practitioner": "dr-r", "str": "3121100123", "facility": "melati-kemang",
         "procedure": "liposuction", "result": "%s", "checkedAt": "%s", "evidence": "register"}
        """
                .formatted(crisis, result, Instant.now().minusSeconds(60));
    }

    public static String action(String crisis, String investigation, String strength) {
        return """
        {"crisisId": "%s", "investigationId": "%s", "title": "No theatre list without a valid SIP",
         "strength": "%s", "owner": "theatre-manager", "dueOn": "2027-01-31",
         "measure": "none without in four weeks"}
        """
                .formatted(crisis, investigation, strength);
    }

    /// An id that nothing has.
    public static String nobodys() {
        return UUID.randomUUID().toString();
    }
}
