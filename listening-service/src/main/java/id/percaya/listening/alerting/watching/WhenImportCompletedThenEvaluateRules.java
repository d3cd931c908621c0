package id.percaya.listening.alerting.watching;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.listening.intake.importing.ImportEvent;
import id.percaya.listening.intake.importing.ImportEvent.ImportCompleted;
import id.percaya.listening.intake.importing.ImportEvent.ImportReceived;
import id.percaya.listening.intake.importing.ImportEvent.ImportRejected;
import jakarta.enterprise.context.ApplicationScoped;

/// Evaluates each active rule for the period that the import covers.
@ApplicationScoped
class WhenImportCompletedThenEvaluateRules implements Subscription<ImportEvent> {

    private final RuleEvaluation evaluation;

    WhenImportCompletedThenEvaluateRules(RuleEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    @Override
    public String name() {
        return "bursts-after-import";
    }

    @Override
    public EventTypes<ImportEvent> types() {
        return ImportEvent.TYPES;
    }

    @Override
    public void on(Recorded<ImportEvent> recorded) {
        switch (recorded.event()) {
            case ImportCompleted completed ->
                    ChangedMentions.between(
                                    completed.outcome().oldest(),
                                    completed.outcome().newest(),
                                    completed.completedAt(),
                                    EventMetadata.of(recorded))
                            .ifPresent(evaluation::evaluate);
            case ImportReceived _, ImportRejected _ -> {}
        }
    }
}
