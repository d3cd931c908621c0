package id.percaya.crisis.policy;

import id.percaya.crisis.crisis.CrisisEvent;
import id.percaya.crisis.crisis.CrisisEvent.CrisisAssessed;
import id.percaya.crisis.crisis.CrisisEvent.CrisisClosed;
import id.percaya.crisis.crisis.CrisisEvent.CrisisDeclared;
import id.percaya.crisis.crisis.CrisisEvent.PostureChosen;
import id.percaya.crisis.crisis.OfCrisis;
import id.percaya.crisis.obligation.Clock;
import id.percaya.crisis.obligation.ClockRules;
import id.percaya.crisis.obligation.ObligationCommand.StartClock;
import id.percaya.crisis.obligation.ObligationId;
import id.percaya.crisis.obligation.Obligations;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;

/// Each clock's id follows from the crisis and its code, and its deadline from the declaration, so
/// a repeat changes nothing.
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
            case CrisisAssessed _, PostureChosen _, CrisisClosed _ -> {}
        }
    }

    private void start(Recorded<?> recorded, CrisisDeclared declared) {
        OfCrisis crisis = declared.of(recorded.stream().id());
        Intent intent = Intent.of(Cause.of(recorded));
        for (Clock clock : clocks.startedBy(declared)) {
            ObligationId id = ObligationId.of(crisis.id(), clock.code());
            transactions.retrying(
                    intent.tenant(),
                    () -> obligations.handle(id, new StartClock(crisis, clock), intent));
        }
    }
}
