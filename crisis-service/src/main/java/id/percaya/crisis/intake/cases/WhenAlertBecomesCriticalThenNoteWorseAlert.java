package id.percaya.crisis.intake.cases;

import id.percaya.crisis.intake.cases.CaseCommand.NoteWorseAlert;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// An alert that becomes critical is noted even if no mention is negative. It opens a case if there
/// is none.
@ApplicationScoped
class WhenAlertBecomesCriticalThenNoteWorseAlert implements Reaction {

    private final Cases cases;

    WhenAlertBecomesCriticalThenNoteWorseAlert(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String eventType() {
        return "alert.escalated.v2";
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
