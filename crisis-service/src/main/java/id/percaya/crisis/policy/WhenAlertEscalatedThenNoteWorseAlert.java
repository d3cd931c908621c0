package id.percaya.crisis.policy;

import id.percaya.crisis.signal.CaseCommand.NoteWorseAlert;
import id.percaya.crisis.signal.CaseId;
import id.percaya.crisis.signal.Cases;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// The case keeps the latest counts, whatever has become of it.
@ApplicationScoped
class WhenAlertEscalatedThenNoteWorseAlert implements Reaction {

    private final Cases cases;

    WhenAlertEscalatedThenNoteWorseAlert(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String hears() {
        return "alert.escalated.v1";
    }

    @Override
    public void on(Heard heard) {
        AlertHeard alert = heard.as(AlertHeard.class);
        cases.handle(
                CaseId.ofAlert(heard.subject()),
                new NoteWorseAlert(alert.facility(), alert.facts(heard.subject())),
                heard.intent());
    }
}
