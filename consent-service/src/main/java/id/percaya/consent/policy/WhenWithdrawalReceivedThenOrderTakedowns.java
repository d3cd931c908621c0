package id.percaya.consent.policy;

import id.percaya.consent.placement.PlacementId;
import id.percaya.consent.withdrawal.Notice;
import id.percaya.consent.withdrawal.UsesInReach;
import id.percaya.consent.withdrawal.WithdrawalEvent;
import id.percaya.consent.withdrawal.WithdrawalEvent.WithdrawalReceived;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Intent;
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
class WhenWithdrawalReceivedThenOrderTakedowns implements Subscription<WithdrawalEvent> {

    private final UsesInReach reach;
    private final TakedownOrders orders;
    private final Transactions transactions;

    WhenWithdrawalReceivedThenOrderTakedowns(
            UsesInReach reach, TakedownOrders orders, Transactions transactions) {
        this.reach = reach;
        this.orders = orders;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "takedown-orders";
    }

    @Override
    public EventTypes<WithdrawalEvent> types() {
        return WithdrawalEvent.TYPES;
    }

    @Override
    public void on(Recorded<WithdrawalEvent> recorded) {
        if (recorded.event() instanceof WithdrawalReceived(Notice notice, _)) {
            stop(notice, Intent.of(Cause.of(recorded)));
        }
    }

    private void stop(Notice notice, Intent intent) {
        Tenant tenant = intent.tenant();
        Set<UUID> uses = transactions.call(tenant, () -> reach.of(notice));
        transactions.retrying(tenant, () -> orders.expect(uses, notice, intent));
        for (UUID use : uses) {
            transactions.retrying(tenant, () -> orders.give(new PlacementId(use), notice, intent));
        }
    }
}
