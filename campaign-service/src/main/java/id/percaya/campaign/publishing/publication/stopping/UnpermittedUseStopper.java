package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.publication.PublicationCommand.StopUse;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.Publications;
import id.percaya.campaign.publishing.publication.PublishGate;
import id.percaya.campaign.publishing.publication.ScheduledPublication;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;

/// Holds or takes down each publication that shows a person without permission. A publication that
/// another consent still permits goes on until consent-service orders its removal.
@ApplicationScoped
class UnpermittedUseStopper {

    private final Publications publications;
    private final AffectedPublicationViews affected;
    private final PublishGate gate;
    private final EachPublication each;
    private final Transactions transactions;
    private final Clock clock;

    UnpermittedUseStopper(
            Publications publications,
            AffectedPublicationViews affected,
            PublishGate gate,
            EachPublication each,
            Transactions transactions,
            Clock clock) {
        this.publications = publications;
        this.affected = affected;
        this.gate = gate;
        this.each = each;
        this.transactions = transactions;
        this.clock = clock;
    }

    void stop(UUID subjectId, CommandContext context) {
        each.inTransaction(
                context.tenant(),
                transactions.call(context.tenant(), () -> affected.showing(subjectId)),
                id -> stop(id, context));
    }

    /// First what is not public yet, with every reason that stands, under the gate lock. A
    /// publication that is not due yet is judged as of its due time.
    private Version stop(PublicationId id, CommandContext context) {
        var _ = gate.reconsider(id, EnumSet.of(HoldReason.CONSENT_NOT_PERMITTED), context);
        Instant now = clock.instant();
        ScheduledPublication scheduled =
                publications.state(id, context.tenant()).existing().orElseThrow();
        Instant due = scheduled.window().dueAt();
        Instant at = due.isAfter(now) ? due : now;
        return gate.isPermitted(scheduled.target(), at, context.tenant())
                ? Version.NONE
                : publications.handle(
                        id,
                        new StopUse(publications.recipients(id, context.tenant()), now),
                        context);
    }
}
