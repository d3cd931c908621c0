package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.placement.PlacementId;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.TakedownCaseOpened;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/// Each use in reach is first entered in the case and then ordered down, so that no order is ever
/// answered before the case waits for the answer. It looks only once the case is recorded: a use
/// that is recorded meanwhile finds the case, and [WhenPlacementRecordedThenStopEndedUse] does the
/// same with it.
@ApplicationScoped
class WhenTakedownCaseOpenedThenOrderTakedowns implements Subscription<TakedownCaseEvent> {

    private final AffectedPlacementViews affected;
    private final TakedownProcess process;
    private final Transactions transactions;

    WhenTakedownCaseOpenedThenOrderTakedowns(
            AffectedPlacementViews affected, TakedownProcess process, Transactions transactions) {
        this.affected = affected;
        this.process = process;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "takedown-orders";
    }

    @Override
    public EventTypes<TakedownCaseEvent> types() {
        return TakedownCaseEvent.TYPES;
    }

    @Override
    public void on(Recorded<TakedownCaseEvent> recorded) {
        if (recorded.event() instanceof TakedownCaseOpened(EndedConsent ended, _)) {
            stop(ended, CommandContext.of(recorded));
        }
    }

    private void stop(EndedConsent ended, CommandContext context) {
        Tenant tenant = context.tenant();
        Set<UUID> uses = transactions.call(tenant, () -> affected.of(ended));
        transactions.retrying(tenant, () -> process.expect(uses, ended, context));
        for (UUID use : uses) {
            transactions.retrying(
                    tenant, () -> process.order(new PlacementId(use), ended, context));
        }
    }
}
