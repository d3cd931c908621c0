package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.permission.GateLock;
import id.percaya.campaign.publishing.gate.Gate;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.publication.PublicationCommand.PassGate;
import id.percaya.campaign.publishing.publication.PublicationCommand.ReleasePublication;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// Brings a publication before the gate, with all the facts, in one transaction. See
/// docs/decisions/publish-gate.md.
@ApplicationScoped
public class PublishGate {

    private final Publications publications;
    private final PublicationFactsReader facts;
    private final GateLock lock;

    PublishGate(Publications publications, PublicationFactsReader facts, GateLock lock) {
        this.publications = publications;
        this.facts = facts;
        this.lock = lock;
    }

    /// Claims a due publication, holds it or marks it missed. The shared gate lock keeps halts and
    /// withdrawals out from before the first read until the commit.
    public Version pass(PublicationId id, Instant at, CommandContext context) {
        lock.lockShared(context.tenant());
        PublicationTarget target = booking(id, context);
        return publications.handle(
                id, new PassGate(facts.read(target, context.tenant()), at), context);
    }

    /// Releases a held publication. It needs no lock, because the gate judges again at the due
    /// time.
    public Version release(PublicationId id, Instant at, CommandContext context) {
        PublicationTarget target = booking(id, context);
        return publications.handle(
                id, new ReleasePublication(facts.read(target, context.tenant()), at), context);
    }

    /// Whether everyone shown permits it at this instant, as far as this service knows.
    public boolean isPermitted(PublicationTarget target, Instant at, Tenant tenant) {
        return !Gate.objections(target.piece(), target.channel(), facts.read(target, tenant), at)
                .contains(HoldReason.CONSENT_NOT_PERMITTED);
    }

    private PublicationTarget booking(PublicationId id, CommandContext context) {
        return publications
                .state(id, context.tenant())
                .existing()
                .map(ScheduledPublication::target)
                .orElseThrow(() -> new Refused(PublicationRefusal.NOT_SCHEDULED));
    }
}
