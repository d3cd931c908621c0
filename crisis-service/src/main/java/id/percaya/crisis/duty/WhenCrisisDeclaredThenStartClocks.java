package id.percaya.crisis.duty;

import id.percaya.crisis.duty.ObligationCommand.StartClock;
import id.percaya.crisis.response.crisis.CrisisEvent;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisAssessed;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisClosed;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisDeclared;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisReopened;
import id.percaya.crisis.response.crisis.CrisisEvent.PostureChosen;
import id.percaya.crisis.response.crisis.CrisisEvent.PostureProposed;
import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;

/// The id of each obligation is derived from the crisis and the clock's code, so a repeated event
/// changes nothing.
@ApplicationScoped
class WhenCrisisDeclaredThenStartClocks implements Subscription<CrisisEvent> {

    private final Obligations obligations;
    private final Transactions transactions;
    private final ClockRules clocks = ClockRules.load();

    WhenCrisisDeclaredThenStartClocks(Obligations obligations, Transactions transactions) {
        this.obligations = obligations;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "clock-starts";
    }

    @Override
    public EventTypes<CrisisEvent> types() {
        return CrisisEvent.TYPES;
    }

    @Override
    public void on(Recorded<CrisisEvent> recorded) {
        switch (recorded.event()) {
            case CrisisDeclared declared -> start(recorded, declared);
            case CrisisAssessed _,
                    PostureProposed _,
                    PostureChosen _,
                    CrisisClosed _,
                    CrisisReopened _ -> {}
        }
    }

    private void start(Recorded<?> recorded, CrisisDeclared declared) {
        CrisisReference crisis = declared.reference(recorded.stream().id());
        CommandContext context = CommandContext.of(recorded);
        for (Clock clock : clocks.startedBy(declared)) {
            ObligationId id = ObligationId.of(crisis.id(), clock.code());
            transactions.retrying(
                    context.tenant(),
                    () -> obligations.handle(id, new StartClock(crisis, clock), context));
        }
    }
}
