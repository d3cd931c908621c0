package id.percaya.crisis.duty;

import id.percaya.crisis.duty.ObligationCommand.StopClock;
import id.percaya.crisis.safety.investigation.InvestigationEvent;
import id.percaya.crisis.safety.investigation.InvestigationEvent.FindingsApproved;
import id.percaya.crisis.safety.investigation.InvestigationEvent.FindingsWereSubmitted;
import id.percaya.crisis.safety.investigation.InvestigationEvent.InvestigationChartered;
import id.percaya.crisis.safety.investigation.InvestigationEvent.InvestigationStarted;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;

/// The command is refused until the clock has been started, and then retried by the subscription.
@ApplicationScoped
class WhenInvestigationStartedThenStopRcaClock implements Subscription<InvestigationEvent> {

    private final Obligations obligations;
    private final Transactions transactions;

    WhenInvestigationStartedThenStopRcaClock(Obligations obligations, Transactions transactions) {
        this.obligations = obligations;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "rca-start-clock";
    }

    @Override
    public EventTypes<InvestigationEvent> types() {
        return InvestigationEvent.TYPES;
    }

    @Override
    public void on(Recorded<InvestigationEvent> recorded) {
        switch (recorded.event()) {
            case InvestigationStarted started -> stop(recorded, started);
            case InvestigationChartered _, FindingsWereSubmitted _, FindingsApproved _ -> {}
        }
    }

    private void stop(Recorded<?> recorded, InvestigationStarted started) {
        ObligationId clock = ObligationId.of(started.crisis().id(), ClockRules.RCA_START);
        String by = "investigation " + recorded.stream().id();
        StopClock command = new StopClock(by, started.startedAt());
        CommandContext context = CommandContext.of(recorded);
        transactions.retrying(context.tenant(), () -> obligations.handle(clock, command, context));
    }
}
