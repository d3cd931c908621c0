package id.percaya.crisis.response.statement;

import static id.percaya.crisis.Requests.COMMUNICATIONS;
import static id.percaya.crisis.Requests.DOCTOR;
import static id.percaya.crisis.Requests.LEAD;
import static id.percaya.crisis.Requests.OTHER_TENANT;
import static id.percaya.crisis.Requests.approve;
import static id.percaya.crisis.Requests.as;
import static id.percaya.crisis.Requests.declared;
import static id.percaya.crisis.Requests.drafted;
import static id.percaya.crisis.Requests.get;
import static id.percaya.crisis.Requests.id;
import static id.percaya.crisis.Requests.post;
import static id.percaya.crisis.Requests.rebuilding;
import static id.percaya.crisis.Requests.submit;
import static id.percaya.crisis.Requests.unknownId;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.crisis.RequestBodies.ApprovalBody;
import id.percaya.crisis.RequestBodies.StatementBody;
import id.percaya.crisis.RequestBodies.SuspensionBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class StatementResourceTest {

    @Test
    void submitting_reports_every_defect() {
        String crisis = declared("SENTINEL");
        String suspension = id(post(LEAD, "/v1/suspensions", SuspensionBody.of(crisis)));
        post(LEAD, "/v1/suspensions/" + suspension + "/enforce").statusCode(200);
        StatementBody body =
                StatementBody.of(crisis).without("EMPATHY", "CONDOLENCE", "SUSPENSION_NOTICE");
        String statement = id(post(COMMUNICATIONS, "/v1/statements", body));

        submit(statement)
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
    void a_short_form_is_shown_and_replaced_with_the_wording() {
        String crisis = declared("KTD");
        StatementBody body = StatementBody.of(crisis);
        String statement =
                id(post(COMMUNICATIONS, "/v1/statements", body.withShortText(" Kami berduka. ")));
        String path = "/v1/statements/" + statement;

        get(path).body("shortText", equalTo("Kami berduka."));
        as(COMMUNICATIONS)
                .header("If-Match", "*")
                .body(body.revision())
                .post(path + "/revise")
                .then()
                .statusCode(200)
                .body("shortText", nullValue());
        post(COMMUNICATIONS, "/v1/statements", body.withShortText(" ")).statusCode(400);
        post(COMMUNICATIONS, "/v1/statements", body.withShortText("a".repeat(1001)))
                .statusCode(400);
    }

    @Test
    void a_revision_needs_if_match_and_voids_the_approvals() {
        String crisis = declared("KTD");
        rebuilding(crisis);
        String statement = drafted(crisis);
        String path = "/v1/statements/" + statement;
        submit(statement).statusCode(200);
        approve(DOCTOR, statement).statusCode(200);
        StatementBody body = StatementBody.of(crisis).without("COMMITMENT").revision();

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
        submit(statement).statusCode(409).body("reasons", contains("MISSING_COMMITMENT"));
    }

    @Test
    void an_approval_must_match_the_text_and_not_come_from_an_author() {
        String crisis = declared("KTD");
        rebuilding(crisis);
        String statement = drafted(crisis);
        submit(statement).statusCode(200);

        approve(COMMUNICATIONS, statement)
                .statusCode(409)
                .body("reasons", contains("APPROVER_IS_AUTHOR"));
        post(DOCTOR, "/v1/statements/" + statement + "/approve", new ApprovalBody("0".repeat(64)))
                .statusCode(409)
                .body("code", equalTo("TEXT_CHANGED"));
        approve("auditor", statement).statusCode(403);
    }

    @Test
    void a_statement_needs_a_crisis_of_the_same_tenant() {
        String crisis = declared("KTD");
        post(COMMUNICATIONS, "/v1/statements", StatementBody.of(unknownId()))
                .statusCode(409)
                .body("code", equalTo("CRISIS_NOT_DECLARED"));
        as(COMMUNICATIONS, OTHER_TENANT)
                .body(StatementBody.of(crisis))
                .post("/v1/statements")
                .then()
                .statusCode(409)
                .body("code", equalTo("CRISIS_NOT_DECLARED"));
    }

    @Test
    void a_statement_of_another_tenant_is_not_found() {
        String statement = drafted(declared("KTD"));

        as(LEAD, OTHER_TENANT).get("/v1/statements/" + statement).then().statusCode(404);
        as(LEAD, OTHER_TENANT)
                .post("/v1/statements/" + statement + "/submit")
                .then()
                .statusCode(404);
        post(LEAD, "/v1/statements/" + unknownId() + "/submit").statusCode(404);
        get("/v1/statements/" + statement + "/history")
                .body("items.event", contains("statement-drafted"));
    }

    @Test
    void lists_statements_of_one_crisis_or_of_all_newest_first() {
        String crisis = declared("KTD");
        String first = drafted(crisis);
        String second = drafted(crisis);

        get("/v1/statements?crisisId=" + crisis).body("items.id", contains(second, first));
        get("/v1/statements").body("items.id", hasItems(second, first));
    }
}
