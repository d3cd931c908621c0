package id.percaya.crisis.intake.cases;

import id.percaya.crisis.intake.cases.CaseCommand.NoteWorseAlert;
import id.percaya.kit.messaging.Reaction;
import id.percaya.kit.messaging.ReceivedEvent;
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
    public void on(ReceivedEvent heard) {
        AlertMessage alert = heard.as(AlertMessage.class);
        cases.handle(
                CaseId.ofAlert(heard.subject()),
                new NoteWorseAlert(alert.facility(), alert.facts(heard.subject())),
                heard.intent());
    }
}
