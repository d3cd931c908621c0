package id.percaya.campaign.publication;

import id.percaya.campaign.gate.Gate;
import id.percaya.campaign.gate.GateLock;
import id.percaya.campaign.gate.HoldReason;
import id.percaya.campaign.publication.PublicationCommand.PassGate;
import id.percaya.campaign.publication.PublicationCommand.ReleasePublication;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// Brings a publication before the gate with everything the gate must know, in one transaction:
/// docs/decisions/publish-gate.md.
@ApplicationScoped
public class PublishGate {

    private final Publications publications;
    private final Surroundings surroundings;
    private final GateLock lock;

    PublishGate(Publications publications, Surroundings surroundings, GateLock lock) {
        this.publications = publications;
        this.surroundings = surroundings;
        this.lock = lock;
    }

    /// Claims, holds or misses what is due. From before it reads until it has committed, no halt
    /// and no withdrawal is recorded.
    public Version pass(PublicationId id, Instant at, Intent intent) {
        lock.together(intent.tenant());
        Booking booking = booking(id, intent);
        return publications.handle(
                id, new PassGate(surroundings.of(booking, intent.tenant()), at), intent);
    }

    /// Affirms what was held. It needs no lock: the gate judges again when it is due.
    Version release(PublicationId id, Instant at, Intent intent) {
        Booking booking = booking(id, intent);
        return publications.handle(
                id, new ReleasePublication(surroundings.of(booking, intent.tenant()), at), intent);
    }

    /// Whether everyone who is shown permits it at this instant, as far as it was heard.
    public boolean isPermitted(Booking booking, Instant at, Tenant tenant) {
        return !Gate.objections(
                        booking.piece(), booking.channel(), surroundings.of(booking, tenant), at)
                .contains(HoldReason.CONSENT_NOT_PERMITTED);
    }

    private Booking booking(PublicationId id, Intent intent) {
        return publications
                .state(id, intent.tenant())
                .booked()
                .map(Slot::booking)
                .orElseThrow(() -> new Refused(PublicationRefusal.NOT_SCHEDULED));
    }
}
