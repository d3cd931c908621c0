package id.percaya.listening.alerting.alertrule;

import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.activeRule;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.newTenant;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AlertRuleResourceTest {

    private static final String NB_TAIL =
            """
            {"name":"Ramai","monitorIds":["%s"],"metric":"NEGATIVE_MENTIONS","test":{"kind":"NB_TAIL",
            "alpha":0.0001,"windows":["PT4H","PT12H"]},"minimum":5,"minimumAuthors":3,"coolDown":"PT6H"}
            """;

    private final String tenant = newTenant();

    @Test
    void a_rule_is_drafted_with_its_test_as_it_is_written() {
        String monitor = activeMonitor(tenant, "melati");
        draft(NB_TAIL.formatted(monitor))
                .statusCode(201)
                .body("monitorIds", contains(monitor))
                .body("monitorId", equalTo(monitor))
                .body("metric", equalTo("NEGATIVE_MENTIONS"))
                .body("test.kind", equalTo("NB_TAIL"))
                .body("test.alpha", equalTo(1.0E-4f))
                .body("test.windows", contains("PT4H", "PT12H"))
                .body("minimum", equalTo(5))
                .body("minimumAuthors", equalTo(3))
                .body("coolDown", equalTo("PT6H"))
                .body("hysteresis.windows", equalTo(2))
                .body("window", nullValue());
    }

    @Test
    void the_short_form_is_shown_in_both_forms() {
        String monitor = activeMonitor(tenant, "melati");
        String rule = activeRule(tenant, monitor, 5);
        analyst(tenant)
                .get("/v1/alert-rules/" + rule)
                .then()
                .body("test.kind", equalTo("FACTOR"))
                .body("window", equalTo("PT24H"))
                .body("baselineFactor", equalTo(3.0f))
                .body("highFactor", equalTo(2.0f))
                .body("hysteresis", nullValue());
    }

    @Test
    void a_revision_is_a_new_version_in_the_same_state() {
        String monitor = activeMonitor(tenant, "melati");
        String rule = activeRule(tenant, monitor, 5);
        revise(rule, 2, NB_TAIL.formatted(monitor))
                .statusCode(200)
                .body("version", equalTo(3))
                .body("state", equalTo("ACTIVE"))
                .body("test.kind", equalTo("NB_TAIL"));
        revise(rule, 2, NB_TAIL.formatted(monitor)).statusCode(412);
        analyst(tenant).post("/v1/alert-rules/" + rule + "/archive").then().statusCode(200);
        revise(rule, 4, NB_TAIL.formatted(monitor))
                .statusCode(409)
                .body("code", equalTo("ALERT_RULE_ARCHIVED"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        String monitor = activeMonitor(tenant, "melati");
        analyst(tenant).post("/v1/monitors/" + monitor + "/archive").then().statusCode(200);
        String foreign = activeMonitor(newTenant(), "melati");
        draft(
                        """
                        {"name": "R", "monitorIds": ["%s", "%s"], "window": "PT24H", "coolDown": "P8D",
                        "metric": "NEGATIVE_SHARE", "route": ["ANALYST", "ANALYST"],
                        "filter": {"sources": ["koran"]},
                        "quietHours": {"from": "22:00", "until": "06:00", "zone": "Jakarta"},
                        "test": {"kind": "NB_TAIL", "z": 3}}
                        """
                                .formatted(monitor, foreign))
                .statusCode(422)
                .body(
                        "violations.code",
                        containsInAnyOrder(
                                "FOREIGN_FIELD",
                                "RANGE",
                                "UNKNOWN_SOURCE",
                                "UNKNOWN_ZONE",
                                "DUPLICATE",
                                "FOREIGN_FIELD",
                                "TEST_METRIC",
                                "MONITOR_ARCHIVED",
                                "MONITOR_ABSENT"));
    }

    @Test
    void a_rule_with_a_missing_or_foreign_field_is_refused() {
        String monitor = activeMonitor(tenant, "melati");
        refused(monitor, "{\"kind\": \"ABSOLUTE\"}", "REQUIRED");
        refused(monitor, "{\"kind\": \"BURST\", \"alpha\": 0.01}", "FOREIGN_FIELD");
        refused(monitor, "{\"kind\": \"PROPORTION\"}", "TEST_METRIC");
        refused(monitor, "{\"kind\": \"NB_TAIL\", \"windows\": [\"PT4H\", \"PT4H\"]}", "DUPLICATE");
        draft("{\"name\": \"R\"}").statusCode(422).body("violations", hasSize(4));
        String filter = "{\"kind\": \"NB_TAIL\"}, \"filter\": {\"sources\": [\"koran\"]}";
        refused(monitor, filter, "UNKNOWN_SOURCE");
        refused(
                monitor,
                "{\"kind\": \"NB_TAIL\"}, \"quietHours\": {\"from\": \"22:00\", \"until\": \"06:00\", \"zone\": \"Bulan\"}",
                "UNKNOWN_ZONE");
        analyst(tenant).post("/v1/monitors/" + monitor + "/archive").then().statusCode(200);
        refused(monitor, "{\"kind\": \"NB_TAIL\"}", "MONITOR_ARCHIVED");
    }

    @Test
    void values_out_of_the_documented_bounds_are_refused() {
        String monitor = activeMonitor(tenant, "melati");
        draft(rule(monitor, "{\"kind\": \"NB_TAIL\", \"alpha\": 0.5}")).statusCode(400);
        draft(rule(monitor, "{\"kind\": \"NB_TAIL\", \"windows\": []}")).statusCode(400);
        draft(rule(monitor, "{\"kind\": \"TAROT\"}")).statusCode(400);
        draft(rule(monitor, "{\"kind\": \"NB_TAIL\", \"beta\": 1}")).statusCode(400);
    }

    @Test
    void only_an_analyst_of_the_tenant_revises() {
        String monitor = activeMonitor(tenant, "melati");
        String rule = activeRule(tenant, monitor, 5);
        as("auditor", tenant)
                .header("If-Match", "\"2\"")
                .body(NB_TAIL.formatted(monitor))
                .put("/v1/alert-rules/" + rule)
                .then()
                .statusCode(403);
        String other = newTenant();
        String own = activeMonitor(other, "melati");
        analyst(other)
                .header("If-Match", "\"2\"")
                .body(NB_TAIL.formatted(own))
                .put("/v1/alert-rules/" + rule)
                .then()
                .statusCode(404);
    }

    private void refused(String monitor, String test, String code) {
        draft(rule(monitor, test)).statusCode(422).body("code", equalTo(code));
    }

    private static String rule(String monitor, String test) {
        return "{\"name\": \"R\", \"monitorIds\": [\"%s\"], \"test\": %s}".formatted(monitor, test);
    }

    private ValidatableResponse draft(String body) {
        return analyst(tenant).body(body).post("/v1/alert-rules").then();
    }

    private ValidatableResponse revise(String rule, int version, String body) {
        return analyst(tenant)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/v1/alert-rules/" + rule)
                .then();
    }
}
