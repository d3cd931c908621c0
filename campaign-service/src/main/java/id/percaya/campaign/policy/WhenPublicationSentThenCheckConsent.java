package id.percaya.campaign.policy;

import id.percaya.campaign.publication.Booking;
import id.percaya.campaign.publication.PublicationCommand.StopUse;
import id.percaya.campaign.publication.PublicationEvent;
import id.percaya.campaign.publication.PublicationEvent.PublicationPublished;
import id.percaya.campaign.publication.PublicationId;
import id.percaya.campaign.publication.Publications;
import id.percaya.campaign.publication.PublishGate;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/// A withdrawal that came while it was being sent found nothing to take down; now there is
/// something.
@ApplicationScoped
class WhenPublicationPublishedThenCheckConsent implements Subscription<PublicationEvent> {

    private final Publications publications;
    private final PublishGate gate;
    private final Transactions transactions;
    private final Clock clock;

    WhenPublicationPublishedThenCheckConsent(
            Publications publications, PublishGate gate, Transactions transactions, Clock clock) {
        this.publications = publications;
        this.gate = gate;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "published-consent-check";
    }

    @Override
    public EventTypes<PublicationEvent> types() {
        return PublicationEvent.TYPES;
    }

    @Override
    public void on(Recorded<PublicationEvent> recorded) {
        if (recorded.event() instanceof PublicationPublished(Booking booking, _, _)
                && !booking.piece().subjects().isEmpty()) {
            Tenant tenant = recorded.cause().tenant();
            transactions.retrying(tenant, () -> check(booking, recorded));
        }
    }

    private Version check(Booking booking, Recorded<PublicationEvent> recorded) {
        Instant now = clock.instant();
        if (gate.isPermitted(booking, now, recorded.cause().tenant())) {
            return recorded.version();
        }
        return publications.handle(
                new PublicationId(recorded.stream().id()),
                new StopUse(now),
                Intent.of(Cause.of(recorded)));
    }
}
