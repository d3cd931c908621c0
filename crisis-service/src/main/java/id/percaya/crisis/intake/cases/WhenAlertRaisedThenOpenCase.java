package id.percaya.crisis.intake.cases;

import id.percaya.crisis.intake.cases.CaseCommand.OpenCaseFromAlert;
import id.percaya.kit.messaging.Reaction;
import id.percaya.kit.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// One case for each alert: its id follows from the alert's, so a repeat finds the same.
@ApplicationScoped
class WhenAlertRaisedThenOpenCase implements Reaction {

    private final Cases cases;

    WhenAlertRaisedThenOpenCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String hears() {
        return "alert.raised.v1";
    }

    @Override
    public void on(ReceivedEvent heard) {
        AlertMessage alert = heard.as(AlertMessage.class);
        cases.handle(
                CaseId.ofAlert(heard.subject()),
                new OpenCaseFromAlert(alert.facility(), alert.facts(heard.subject())),
                heard.intent());
    }
}
