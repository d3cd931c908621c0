package id.percaya.crisis.duty;

import id.percaya.crisis.duty.ObligationCommand.StopClock;
import id.percaya.crisis.response.statement.StatementEvent;
import id.percaya.crisis.response.statement.StatementEvent.ApprovalGiven;
import id.percaya.crisis.response.statement.StatementEvent.StatementApproved;
import id.percaya.crisis.response.statement.StatementEvent.StatementDrafted;
import id.percaya.crisis.response.statement.StatementEvent.StatementPublished;
import id.percaya.crisis.response.statement.StatementEvent.StatementRevised;
import id.percaya.crisis.response.statement.StatementEvent.StatementSubmitted;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;

/// The first publication stops the clock and later ones change nothing. The command is refused
/// until the clock has been started, and then retried by the subscription.
@ApplicationScoped
class WhenStatementPublishedThenStopFirstStatementClock implements Subscription<StatementEvent> {

    private final Obligations obligations;
    private final Transactions transactions;

    WhenStatementPublishedThenStopFirstStatementClock(
            Obligations obligations, Transactions transactions) {
        this.obligations = obligations;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "first-statement-clock";
    }

    @Override
    public EventTypes<StatementEvent> types() {
        return StatementEvent.TYPES;
    }

    @Override
    public void on(Recorded<StatementEvent> recorded) {
        switch (recorded.event()) {
            case StatementPublished published -> stop(recorded, published);
            case StatementDrafted _,
                    StatementRevised _,
                    StatementSubmitted _,
                    ApprovalGiven _,
                    StatementApproved _ -> {}
        }
    }

    private void stop(Recorded<?> recorded, StatementPublished published) {
        ObligationId clock = ObligationId.of(published.crisis().id(), ClockRules.FIRST_STATEMENT);
        String by = "statement " + recorded.stream().id() + " on " + published.channel();
        StopClock command = new StopClock(by, published.publishedAt());
        CommandContext context = CommandContext.of(recorded);
        transactions.retrying(context.tenant(), () -> obligations.handle(clock, command, context));
    }
}
