package id.percaya.listening.alerting.alert;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Transactions;
import id.percaya.listening.alerting.alert.AlertRuleEvaluation.Arrival;
import id.percaya.listening.alerting.alertrule.AlertRuleViews;
import id.percaya.listening.alerting.alertrule.AlertRuleViews.ActiveRule;
import id.percaya.listening.intake.importing.ImportEvent;
import id.percaya.listening.intake.importing.ImportEvent.ImportCompleted;
import id.percaya.listening.intake.importing.ImportEvent.ImportReceived;
import id.percaya.listening.intake.importing.ImportEvent.ImportRejected;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/// Each active rule looks at the windows that the import's mentions fall into.
@ApplicationScoped
class WhenImportCompletedThenLookForBursts implements Subscription<ImportEvent> {

    private final Transactions transactions;
    private final AlertRuleViews rules;
    private final AlertRuleEvaluation watch;

    WhenImportCompletedThenLookForBursts(
            Transactions transactions, AlertRuleViews rules, AlertRuleEvaluation watch) {
        this.transactions = transactions;
        this.rules = rules;
        this.watch = watch;
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
            case ImportCompleted completed -> look(recorded, completed);
            case ImportReceived _, ImportRejected _ -> {}
        }
    }

    private void look(Recorded<ImportEvent> recorded, ImportCompleted completed) {
        Instant oldest = completed.outcome().oldest();
        Instant newest = completed.outcome().newest();
        if (oldest == null || newest == null) {
            return;
        }
        EventMetadata cause = EventMetadata.of(recorded);
        Arrival arrival = new Arrival(recorded.id(), oldest, newest, completed.completedAt());
        List<ActiveRule> active = transactions.call(cause.tenant(), rules::active);
        for (ActiveRule rule : active) {
            transactions.retrying(cause.tenant(), () -> watch.look(rule, arrival, cause));
        }
    }
}
