package id.percaya.crisis.intake.cases;

import id.percaya.crisis.intake.cases.CaseCommand.OpenCaseFromAlert;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// The case id is derived from the alert id, so a repeated alert opens no second case.
@ApplicationScoped
class WhenAlertRaisedThenOpenCase implements Reaction {

    private final Cases cases;

    WhenAlertRaisedThenOpenCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String eventType() {
        return "alert.raised.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        AlertMessage alert = received.as(AlertMessage.class);
        cases.handle(
                CaseId.ofAlert(received.subject()),
                new OpenCaseFromAlert(alert.facility(), alert.figures(received.subject())),
                received.context());
    }
}
