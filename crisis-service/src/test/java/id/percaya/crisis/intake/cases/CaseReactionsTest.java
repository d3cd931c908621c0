package id.percaya.crisis.intake.cases;

import static id.percaya.crisis.Requests.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.crisis.ReceivedEvents;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CaseReactionsTest {

    @Inject ReceivedEvents received;

    private final UUID alert = UUID.randomUUID();

    @Test
    void a_repeated_alert_opens_one_case() {
        received.alert("alert.raised.v1", alert, "HIGH", 40);
        received.alert("alert.raised.v1", alert, "HIGH", 40);
        get("/v1/cases/" + CaseId.ofAlert(alert).value())
                .statusCode(200)
                .body("version", equalTo(1))
                .body("source", equalTo("ALERT"))
                .body("alert.negative", equalTo(40))
                .body("alert.reachNonSocial", equalTo(4300000))
                .body("alert.sample", contains("m-1", "m-2"));
    }

    @Test
    void an_escalated_alert_updates_the_figures_once() {
        received.alert("alert.raised.v1", alert, "HIGH", 40);
        received.alert("alert.escalated.v1", alert, "CRITICAL", 180);
        received.alert("alert.escalated.v1", alert, "CRITICAL", 180);
        get("/v1/cases/" + CaseId.ofAlert(alert).value())
                .body("version", equalTo(2))
                .body("alert.severity", equalTo("CRITICAL"))
                .body("alert.negative", equalTo(180));
    }

    @Test
    void a_critical_alert_without_a_negative_mention_opens_one_case() {
        received.alert("alert.raised.v2", alert, "CRITICAL", 0);
        received.alert("alert.raised.v1", alert, "CRITICAL", 300);
        get("/v1/cases/" + CaseId.ofAlert(alert).value())
                .statusCode(200)
                .body("version", equalTo(1))
                .body("alert.negative", equalTo(0));
    }

    @Test
    void an_alert_that_becomes_critical_opens_a_case_if_there_is_none() {
        received.alert("alert.escalated.v2", alert, "CRITICAL", 0);
        get("/v1/cases/" + CaseId.ofAlert(alert).value())
                .statusCode(200)
                .body("version", equalTo(1))
                .body("alert.severity", equalTo("CRITICAL"));
    }
}
