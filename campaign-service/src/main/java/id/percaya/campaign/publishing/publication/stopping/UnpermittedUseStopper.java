package id.percaya.campaign.publishing.publication.stopping;

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
import java.util.UUID;

/// Holds what is to show a person, and takes down what does, where nothing permits it any more.
/// What another consent still permits goes on, until consent-service orders it down.
@ApplicationScoped
class UnpermittedUseStopper {

    private final Publications publications;
    private final AffectedPublicationViews reach;
    private final PublishGate gate;
    private final Transactions transactions;
    private final Clock clock;

    UnpermittedUseStopper(
            Publications publications,
            AffectedPublicationViews reach,
            PublishGate gate,
            Transactions transactions,
            Clock clock) {
        this.publications = publications;
        this.reach = reach;
        this.gate = gate;
        this.transactions = transactions;
        this.clock = clock;
    }

    void stop(UUID subjectId, CommandContext intent) {
        for (PublicationId id :
                transactions.call(intent.tenant(), () -> reach.showing(subjectId))) {
            transactions.retrying(intent.tenant(), () -> stop(id, intent));
        }
    }

    /// What is still to be published is judged as of when it is due.
    private Version stop(PublicationId id, CommandContext intent) {
        Instant now = clock.instant();
        ScheduledPublication slot = publications.state(id, intent.tenant()).booked().orElseThrow();
        Instant due = slot.window().dueAt();
        Instant at = due.isAfter(now) ? due : now;
        return gate.isPermitted(slot.booking(), at, intent.tenant())
                ? Version.NONE
                : publications.handle(id, new StopUse(now), intent);
    }
}
