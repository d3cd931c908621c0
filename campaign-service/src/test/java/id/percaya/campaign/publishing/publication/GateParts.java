package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.permission.CallWindow.Permission;
import id.percaya.campaign.permission.GateLock;
import id.percaya.campaign.publishing.gate.PublicationFacts;
import id.percaya.campaign.publishing.publication.PublicationCommand.StartSending;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Builds gates with a clock of their own, and takes one apart.
@ApplicationScoped
public class GateParts {

    private final Publications publications;
    private final PublicationFactsReader facts;
    private final GateLock lock;

    GateParts(Publications publications, PublicationFactsReader facts, GateLock lock) {
        this.publications = publications;
        this.facts = facts;
        this.lock = lock;
    }

    public PublishGate gate(Clock clock) {
        return new PublishGate(publications, facts, lock, clock);
    }

    public PublicationFacts facts(PublicationId id, Tenant tenant) {
        return facts.read(scheduled(id, tenant).target(), tenant);
    }

    /// A start of sending that believes in facts which were read before it has the lock.
    public Optional<Permission> startBelieving(
            PublicationFacts known,
            PublicationId id,
            int claim,
            UUID attempt,
            Clock clock,
            CommandContext context) {
        Tenant tenant = context.tenant();
        lock.lockShared(tenant);
        Permission permission = Permission.now();
        Instant due = scheduled(id, tenant).window().dueAt();
        Instant now = clock.instant();
        publications.handle(
                id,
                new StartSending(claim, attempt, known, now.isBefore(due) ? due : now),
                context);
        return publications.state(id, tenant) instanceof Publication.Sending(_, UUID by)
                        && by.equals(attempt)
                ? Optional.of(permission)
                : Optional.empty();
    }

    private ScheduledPublication scheduled(PublicationId id, Tenant tenant) {
        return publications.state(id, tenant).existing().orElseThrow();
    }
}
