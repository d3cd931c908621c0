package id.percaya.crisis.intake.cases;

import id.percaya.crisis.intake.cases.CaseCommand.NoteWorseAlert;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// A case keeps the latest figures even after it was escalated or dismissed.
@ApplicationScoped
class WhenAlertEscalatedThenNoteWorseAlert implements Reaction {

    private final Cases cases;

    WhenAlertEscalatedThenNoteWorseAlert(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String eventType() {
        return "alert.escalated.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        AlertMessage alert = received.as(AlertMessage.class);
        cases.handle(
                CaseId.ofAlert(received.subject()),
                new NoteWorseAlert(alert.facility(), alert.figures(received.subject())),
                received.context());
    }
}
