package id.percaya.crisis.policy;

import id.percaya.crisis.signal.CaseCommand.OpenCaseFromAlert;
import id.percaya.crisis.signal.CaseId;
import id.percaya.crisis.signal.Cases;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
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
    public void on(Heard heard) {
        AlertHeard alert = heard.as(AlertHeard.class);
        cases.handle(
                CaseId.ofAlert(heard.subject()),
                new OpenCaseFromAlert(alert.facility(), alert.facts(heard.subject())),
                heard.intent());
    }
}
