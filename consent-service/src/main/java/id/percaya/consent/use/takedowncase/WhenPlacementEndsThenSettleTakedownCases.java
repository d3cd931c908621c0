package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.placement.PlacementEvent;
import id.percaya.consent.use.placement.PlacementEvent.PlacementDeclaredIrrecoverable;
import id.percaya.consent.use.placement.PlacementEvent.PlacementRecorded;
import id.percaya.consent.use.placement.PlacementEvent.TakedownAcknowledged;
import id.percaya.consent.use.placement.PlacementEvent.TakedownBecameOverdue;
import id.percaya.consent.use.placement.PlacementEvent.TakedownFailed;
import id.percaya.consent.use.placement.PlacementEvent.TakedownOrdered;
import id.percaya.consent.use.takedowncase.TakedownCaseCommand.SettleUse;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// A placement that cannot be taken back is settled too, with that outcome.
@ApplicationScoped
class WhenPlacementEndsThenSettleTakedownCases implements Subscription<PlacementEvent> {

    private final TakedownCases cases;
    private final Transactions transactions;

    WhenPlacementEndsThenSettleTakedownCases(TakedownCases cases, Transactions transactions) {
        this.cases = cases;
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
                            new SettledUse(placement, null, down.acknowledgedAt()));
            case PlacementDeclaredIrrecoverable lost ->
                    settle(
                            recorded,
                            lost.consentIds(),
                            new SettledUse(placement, lost.reason(), lost.declaredAt()));
            case PlacementRecorded _,
                    TakedownOrdered _,
                    TakedownBecameOverdue _,
                    TakedownFailed _ -> {}
        }
    }

    private void settle(Recorded<?> recorded, List<UUID> consentIds, SettledUse outcome) {
        CommandContext context = CommandContext.of(recorded);
        for (UUID consentId : consentIds) {
            TakedownCaseId id = TakedownCaseId.of(consentId);
            transactions.retrying(
                    context.tenant(), () -> cases.handle(id, new SettleUse(outcome), context));
        }
    }
}
