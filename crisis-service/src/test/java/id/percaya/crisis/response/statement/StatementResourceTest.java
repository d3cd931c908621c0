package id.percaya.crisis.response.statement;

import static id.percaya.crisis.Requests.COMMUNICATIONS;
import static id.percaya.crisis.Requests.DOCTOR;
import static id.percaya.crisis.Requests.LEAD;
import static id.percaya.crisis.Requests.OTHER_TENANT;
import static id.percaya.crisis.Requests.approve;
import static id.percaya.crisis.Requests.as;
import static id.percaya.crisis.Requests.declared;
import static id.percaya.crisis.Requests.get;
import static id.percaya.crisis.Requests.id;
import static id.percaya.crisis.Requests.nobodys;
import static id.percaya.crisis.Requests.post;
import static id.percaya.crisis.Requests.rebuilding;
import static id.percaya.crisis.Requests.statement;
import static id.percaya.crisis.Requests.suspension;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class StatementResourceTest {

    @Test
    void submitting_names_all_that_is_missing() {
        String crisis = declared("SENTINEL");
        String suspension = id(post(LEAD, "/v1/suspensions", suspension(crisis)));
        post(LEAD, "/v1/suspensions/" + suspension + "/enforce").statusCode(200);
        String body = statement(crisis, "EMPATHY", "CONDOLENCE", "SUSPENSION_NOTICE");
        String statement = id(post(COMMUNICATIONS, "/v1/statements", body));

        post(COMMUNICATIONS, "/v1/statements/" + statement + "/submit")
                .statusCode(409)
                .body(
                        "reasons",
                        contains(
                                "MISSING_EMPATHY",
                                "MISSING_CONDOLENCE",
                                "MISSING_SUSPENSION_NOTICE",
                                "POSTURE_NOT_CHOSEN"));
    }

    @Test
    void a_revision_needs_the_version_and_voids_the_approvals() {
        String crisis = declared("KTD");
        rebuilding(crisis);
        String statement = id(post(COMMUNICATIONS, "/v1/statements", statement(crisis)));
        String path = "/v1/statements/" + statement;
        post(COMMUNICATIONS, path + "/submit").statusCode(200);
        approve(DOCTOR, statement).statusCode(200);
        String body =
                statement(crisis, "COMMITMENT").replaceFirst("\"crisisId\": \"[^\"]*\", ", "");

        post(COMMUNICATIONS, path + "/revise", body).statusCode(428);
        as(COMMUNICATIONS)
                .header("If-Match", "\"3\"")
                .body(body)
                .post(path + "/revise")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("approvals", empty())
                .body("textSha256", nullValue());
        post(COMMUNICATIONS, path + "/submit")
                .statusCode(409)
                .body("reasons", contains("MISSING_COMMITMENT"));
    }

    @Test
    void an_approval_is_of_one_text_and_not_by_its_author() {
        String crisis = declared("KTD");
        rebuilding(crisis);
        String statement = id(post(COMMUNICATIONS, "/v1/statements", statement(crisis)));
        post(COMMUNICATIONS, "/v1/statements/" + statement + "/submit").statusCode(200);

        approve(COMMUNICATIONS, statement)
                .statusCode(409)
                .body("reasons", contains("APPROVER_IS_AUTHOR"));
        post(
                        DOCTOR,
                        "/v1/statements/" + statement + "/approve",
                        "{\"textSha256\": \"%s\"}".formatted("0".repeat(64)))
                .statusCode(409)
                .body("code", equalTo("TEXT_CHANGED"));
        approve("auditor", statement).statusCode(403);
    }

    @Test
    void a_statement_needs_a_crisis_of_the_same_tenant() {
        String crisis = declared("KTD");
        post(COMMUNICATIONS, "/v1/statements", statement(nobodys()))
                .statusCode(409)
                .body("code", equalTo("CRISIS_NOT_DECLARED"));
        as(COMMUNICATIONS, OTHER_TENANT)
                .body(statement(crisis))
                .post("/v1/statements")
                .then()
                .statusCode(409)
                .body("code", equalTo("CRISIS_NOT_DECLARED"));
    }

    @Test
    void another_tenants_statement_does_not_exist() {
        String statement = id(post(COMMUNICATIONS, "/v1/statements", statement(declared("KTD"))));

        as(LEAD, OTHER_TENANT).get("/v1/statements/" + statement).then().statusCode(404);
        as(LEAD, OTHER_TENANT)
                .post("/v1/statements/" + statement + "/submit")
                .then()
                .statusCode(404);
        post(LEAD, "/v1/statements/" + nobodys() + "/submit").statusCode(404);
        get("/v1/statements/" + statement + "/history")
                .body("items.event", contains("statement-drafted"));
    }

    @Test
    void the_statements_of_a_crisis_are_listed() {
        String crisis = declared("KTD");
        String first = id(post(COMMUNICATIONS, "/v1/statements", statement(crisis)));
        String second = id(post(COMMUNICATIONS, "/v1/statements", statement(crisis)));

        get("/v1/statements?crisisId=" + crisis).body("items.id", contains(first, second));
        get("/v1/statements").statusCode(400);
    }
}
