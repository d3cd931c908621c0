package id.percaya.crisis.intake.cases;

import id.percaya.crisis.intake.cases.CaseCommand.OpenCaseFromAlert;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// A critical alert opens a case even if no mention is negative.
@ApplicationScoped
class WhenCriticalAlertRaisedThenOpenCase implements Reaction {

    private final Cases cases;

    WhenCriticalAlertRaisedThenOpenCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String eventType() {
        return "alert.raised.v2";
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
