package id.percaya.listening.alerting.alert;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Transactions;
import id.percaya.listening.alerting.alert.AlertRuleEvaluation.ImportedPeriod;
import id.percaya.listening.alerting.alertrule.AlertRuleViews;
import id.percaya.listening.alerting.alertrule.AlertRuleViews.ActiveRule;
import id.percaya.listening.intake.importing.ImportEvent;
import id.percaya.listening.intake.importing.ImportEvent.ImportCompleted;
import id.percaya.listening.intake.importing.ImportEvent.ImportReceived;
import id.percaya.listening.intake.importing.ImportEvent.ImportRejected;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/// Evaluates each active rule for the period that the import covers.
@ApplicationScoped
class WhenImportCompletedThenLookForBursts implements Subscription<ImportEvent> {

    private final Transactions transactions;
    private final AlertRuleViews rules;
    private final AlertRuleEvaluation evaluation;

    WhenImportCompletedThenLookForBursts(
            Transactions transactions, AlertRuleViews rules, AlertRuleEvaluation evaluation) {
        this.transactions = transactions;
        this.rules = rules;
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
            case ImportCompleted completed -> evaluateRules(recorded, completed);
            case ImportReceived _, ImportRejected _ -> {}
        }
    }

    private void evaluateRules(Recorded<ImportEvent> recorded, ImportCompleted completed) {
        Instant oldest = completed.outcome().oldest();
        Instant newest = completed.outcome().newest();
        if (oldest == null || newest == null) {
            return;
        }
        EventMetadata cause = EventMetadata.of(recorded);
        ImportedPeriod imported =
                new ImportedPeriod(recorded.id(), oldest, newest, completed.completedAt());
        List<ActiveRule> active = transactions.call(cause.tenant(), rules::active);
        for (ActiveRule rule : active) {
            transactions.retrying(cause.tenant(), () -> evaluation.evaluate(rule, imported, cause));
        }
    }
}
