package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.permission.CallWindow.Permission;
import id.percaya.campaign.permission.GateLock;
import id.percaya.campaign.publishing.gate.Gate;
import id.percaya.campaign.publishing.gate.Hold;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.gate.PublicationFacts;
import id.percaya.campaign.publishing.publication.PublicationCommand.DismissSuspicion;
import id.percaya.campaign.publishing.publication.PublicationCommand.PassGate;
import id.percaya.campaign.publishing.publication.PublicationCommand.ReconsiderPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.ReleasePublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.StartSending;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Brings a publication before the gate, with all the facts, in one transaction. It reads the clock
/// when it has the lock: a wait for the lock must not make old knowledge look fresh. See
/// docs/decisions/publish-gate.md.
@ApplicationScoped
public class PublishGate {

    private final Publications publications;
    private final PublicationFactsReader facts;
    private final GateLock lock;
    private final Clock clock;

    PublishGate(
            Publications publications, PublicationFactsReader facts, GateLock lock, Clock clock) {
        this.publications = publications;
        this.facts = facts;
        this.lock = lock;
        this.clock = clock;
    }

    /// Claims a due publication, holds it or marks it missed. The shared gate lock keeps the facts
    /// that forbid it out from before the first read until the commit.
    ///
    /// @param due the instant for which the timer was set; it counts when the clock was set back,
    ///   because the timer fires only once
    public Version pass(PublicationId id, Instant due, CommandContext context) {
        lock.lockShared(context.tenant());
        Instant at = latest(clock.instant(), due);
        PublicationTarget target = booking(id, context).target();
        return publications.handle(
                id, new PassGate(facts.read(target, context.tenant()), at), context);
    }

    /// The second judgement, which binds: permits this attempt to call the channel, holds the
    /// publication or marks it missed.
    ///
    /// @return empty if this attempt must not call
    public Optional<Permission> start(
            PublicationId id, int claim, UUID attempt, CommandContext context) {
        Tenant tenant = context.tenant();
        lock.lockShared(tenant);
        Permission permission = Permission.now();
        ScheduledPublication scheduled = booking(id, context);
        Instant at = latest(clock.instant(), scheduled.window().dueAt());
        publications.handle(
                id,
                new StartSending(claim, attempt, facts.read(scheduled.target(), tenant), at),
                context);
        return publications.state(id, tenant) instanceof Publication.Sending(_, UUID by)
                        && by.equals(attempt)
                ? Optional.of(permission)
                : Optional.empty();
    }

    /// Releases a held publication. The gate judges again at the due time; the lock is for the time
    /// until then. The reaction to a fact that forbids it finds it still held for this reason and
    /// records nothing, so a release that had read the facts before would make it look permitted.
    public Version release(PublicationId id, CommandContext context) {
        lock.lockShared(context.tenant());
        PublicationTarget target = booking(id, context).target();
        return publications.handle(
                id,
                new ReleasePublication(facts.read(target, context.tenant()), clock.instant()),
                context);
    }

    /// Records that it is not about what this halt names, and so releases it, like [#release].
    public Version dismissSuspicion(PublicationId id, UUID halt, CommandContext context) {
        lock.lockShared(context.tenant());
        PublicationTarget target = booking(id, context).target();
        return publications.handle(
                id,
                new DismissSuspicion(halt, facts.read(target, context.tenant()), clock.instant()),
                context);
    }

    /// The facts that the gate would judge by, as far as they are known at this instant.
    public PublicationFacts facts(PublicationTarget target, Tenant tenant) {
        return facts.read(target, tenant);
    }

    /// All that forbids releasing it at this instant.
    public Hold holding(ScheduledPublication scheduled, Instant at, Tenant tenant) {
        PublicationTarget target = scheduled.target();
        return Gate.releasing(
                target.piece(),
                target.channel(),
                scheduled.window(),
                scheduled.seen(facts.read(target, tenant)),
                at);
    }

    /// Holds it, or asks the person who has it in hand to stop, if one of these reasons stands now.
    /// The shared gate lock makes sure that the facts read are those of the log: a fact that was
    /// reversed since holds nothing.
    public Version reconsider(PublicationId id, Set<HoldReason> because, CommandContext context) {
        Tenant tenant = context.tenant();
        lock.lockShared(tenant);
        PublicationTarget target = booking(id, context).target();
        return publications.handle(
                id,
                new ReconsiderPublication(
                        because,
                        facts.read(target, tenant),
                        publications.recipients(id, tenant),
                        clock.instant()),
                context);
    }

    /// Whether everyone shown permits it at this instant, as far as this service knows.
    public boolean isPermitted(PublicationTarget target, Instant at, Tenant tenant) {
        return !Gate.objections(target.piece(), target.channel(), facts.read(target, tenant), at)
                .contains(HoldReason.CONSENT_NOT_PERMITTED);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private ScheduledPublication booking(PublicationId id, CommandContext context) {
        return publications
                .state(id, context.tenant())
                .existing()
                .orElseThrow(() -> new Refused(PublicationRefusal.NOT_SCHEDULED));
    }
}
