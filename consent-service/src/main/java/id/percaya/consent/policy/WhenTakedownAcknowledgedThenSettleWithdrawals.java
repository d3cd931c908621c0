package id.percaya.consent.policy;

import id.percaya.consent.placement.PlacementEvent;
import id.percaya.consent.placement.PlacementEvent.PlacementDeclaredIrrecoverable;
import id.percaya.consent.placement.PlacementEvent.PlacementRecorded;
import id.percaya.consent.placement.PlacementEvent.TakedownAcknowledged;
import id.percaya.consent.placement.PlacementEvent.TakedownBecameOverdue;
import id.percaya.consent.placement.PlacementEvent.TakedownFailed;
import id.percaya.consent.placement.PlacementEvent.TakedownOrdered;
import id.percaya.consent.withdrawal.Outcome;
import id.percaya.consent.withdrawal.WithdrawalCommand.SettleUse;
import id.percaya.consent.withdrawal.WithdrawalId;
import id.percaya.consent.withdrawal.Withdrawals;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The same for what cannot be taken back: it is settled too, as that.
@ApplicationScoped
class WhenTakedownAcknowledgedThenSettleWithdrawals implements Subscription<PlacementEvent> {

    private final Withdrawals withdrawals;
    private final Transactions transactions;

    WhenTakedownAcknowledgedThenSettleWithdrawals(
            Withdrawals withdrawals, Transactions transactions) {
        this.withdrawals = withdrawals;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "withdrawals-settled";
    }

    @Override
    public EventTypes<PlacementEvent> types() {
        return PlacementEvent.TYPES;
    }

    @Override
    public void on(Recorded<PlacementEvent> recorded) {
        UUID placement = recorded.stream().id();
        switch (recorded.event()) {
            case TakedownAcknowledged down ->
                    settle(
                            recorded,
                            down.consentIds(),
                            new Outcome(placement, null, down.acknowledgedAt()));
            case PlacementDeclaredIrrecoverable lost ->
                    settle(
                            recorded,
                            lost.consentIds(),
                            new Outcome(placement, lost.reason(), lost.declaredAt()));
            case PlacementRecorded _,
                    TakedownOrdered _,
                    TakedownBecameOverdue _,
                    TakedownFailed _ -> {}
        }
    }

    private void settle(Recorded<?> recorded, List<UUID> consentIds, Outcome outcome) {
        Intent intent = Intent.of(Cause.of(recorded));
        for (UUID consentId : consentIds) {
            WithdrawalId id = WithdrawalId.of(consentId);
            transactions.retrying(
                    intent.tenant(), () -> withdrawals.handle(id, new SettleUse(outcome), intent));
        }
    }
}
