package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.placement.PlacementEvent;
import id.percaya.consent.use.placement.PlacementEvent.PlacementRecorded;
import id.percaya.consent.use.placement.PlacementId;
import id.percaya.consent.use.placement.Use;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/// What was published in the race with a withdrawal, or is heard of late, is ordered down like the
/// rest.
@ApplicationScoped
class WhenPlacementRecordedThenStopEndedUse implements Subscription<PlacementEvent> {

    private final EndedConsentViews reach;
    private final TakedownProcess orders;
    private final Transactions transactions;

    WhenPlacementRecordedThenStopEndedUse(
            EndedConsentViews reach, TakedownProcess orders, Transactions transactions) {
        this.reach = reach;
        this.orders = orders;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "ended-use-check";
    }

    @Override
    public EventTypes<PlacementEvent> types() {
        return PlacementEvent.TYPES;
    }

    @Override
    public void on(Recorded<PlacementEvent> recorded) {
        if (recorded.event() instanceof PlacementRecorded(Use use, _)) {
            Tenant tenant = recorded.cause().tenant();
            PlacementId id = new PlacementId(recorded.stream().id());
            CommandContext intent = CommandContext.of(EventMetadata.of(recorded));
            for (EndedConsent notice : transactions.call(tenant, () -> reach.of(use))) {
                transactions.retrying(tenant, () -> stop(id, notice, intent));
            }
        }
    }

    private Version stop(PlacementId id, EndedConsent notice, CommandContext intent) {
        var _ = orders.expect(Set.of(id.value()), notice, intent);
        return orders.give(id, notice, intent);
    }
}
