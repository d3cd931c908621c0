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

/// Brings a publication before the gate with everything the gate must know, in one transaction:
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

    /// Claims, holds or misses what is due. From before it reads until it has committed, no halt
    /// and no withdrawal is recorded.
    public Version pass(PublicationId id, Instant at, CommandContext context) {
        lock.lockShared(context.tenant());
        PublicationTarget target = booking(id, context);
        return publications.handle(
                id, new PassGate(facts.of(target, context.tenant()), at), context);
    }

    /// Affirms what was held. It needs no lock: the gate judges again when it is due.
    public Version release(PublicationId id, Instant at, CommandContext context) {
        PublicationTarget target = booking(id, context);
        return publications.handle(
                id, new ReleasePublication(facts.of(target, context.tenant()), at), context);
    }

    /// Whether everyone who is shown permits it at this instant, as far as it was heard.
    public boolean isPermitted(PublicationTarget target, Instant at, Tenant tenant) {
        return !Gate.objections(
                        target.piece(), target.channel(), facts.of(target, tenant), at)
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
