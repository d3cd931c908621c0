package id.percaya.campaign.policy;

import id.percaya.campaign.gate.HoldReason;
import id.percaya.campaign.publication.PublicationCommand;
import id.percaya.campaign.publication.PublicationCommand.HoldPublication;
import id.percaya.campaign.publication.PublicationCommand.StopUse;
import id.percaya.campaign.publication.PublicationId;
import id.percaya.campaign.publication.Publications;
import id.percaya.campaign.publication.PublicationsInReach;
import id.percaya.campaign.standing.StandingEvent;
import id.percaya.campaign.standing.StandingEvent.ConsentExpiryHeard;
import id.percaya.campaign.standing.StandingEvent.ConsentHeard;
import id.percaya.campaign.standing.StandingEvent.ConsentWithdrawalHeard;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/// After a withdrawal, what is scheduled is held and what is published is taken down; after an
/// expiry, what is scheduled is held.
@ApplicationScoped
class WhenConsentEndsThenStopUse implements Subscription<StandingEvent> {

    private final Publications publications;
    private final PublicationsInReach reach;
    private final Transactions transactions;
    private final Clock clock;

    WhenConsentEndsThenStopUse(
            Publications publications,
            PublicationsInReach reach,
            Transactions transactions,
            Clock clock) {
        this.publications = publications;
        this.reach = reach;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "consent-stops";
    }

    @Override
    public EventTypes<StandingEvent> types() {
        return StandingEvent.TYPES;
    }

    @Override
    public void on(Recorded<StandingEvent> recorded) {
        switch (recorded.event()) {
            case ConsentWithdrawalHeard(UUID subjectId, _) ->
                    tell(subjectId, new StopUse(clock.instant()), recorded);
            case ConsentExpiryHeard(UUID subjectId, _) ->
                    tell(
                            subjectId,
                            new HoldPublication(HoldReason.CONSENT_NOT_PERMITTED, clock.instant()),
                            recorded);
            case ConsentHeard _ -> {}
        }
    }

    private void tell(UUID subjectId, PublicationCommand command, Recorded<?> recorded) {
        Tenant tenant = recorded.cause().tenant();
        Intent intent = Intent.of(Cause.of(recorded));
        for (PublicationId id : transactions.call(tenant, () -> reach.showing(subjectId))) {
            transactions.retrying(tenant, () -> publications.handle(id, command, intent));
        }
    }
}
