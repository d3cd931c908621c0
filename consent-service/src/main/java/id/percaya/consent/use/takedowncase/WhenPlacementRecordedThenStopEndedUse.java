package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.placement.PlacementEvent;
import id.percaya.consent.use.placement.PlacementEvent.PlacementRecorded;
import id.percaya.consent.use.placement.PlacementId;
import id.percaya.consent.use.placement.Use;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/// Orders down a placement that was published concurrently with a withdrawal or reported late.
@ApplicationScoped
class WhenPlacementRecordedThenStopEndedUse implements Subscription<PlacementEvent> {

    private final EndedConsentViews endedConsents;
    private final TakedownProcess process;
    private final Transactions transactions;

    WhenPlacementRecordedThenStopEndedUse(
            EndedConsentViews endedConsents, TakedownProcess process, Transactions transactions) {
        this.endedConsents = endedConsents;
        this.process = process;
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
            Tenant tenant = recorded.metadata().tenant();
            PlacementId id = new PlacementId(recorded.stream().id());
            CommandContext context = CommandContext.of(recorded);
            for (EndedConsent ended : transactions.call(tenant, () -> endedConsents.of(use))) {
                transactions.retrying(tenant, () -> stop(id, ended, context));
            }
        }
    }

    private Version stop(PlacementId id, EndedConsent ended, CommandContext context) {
        var _ = process.expect(Set.of(id.value()), ended, context);
        return process.order(id, ended, context);
    }
}
