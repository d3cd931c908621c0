package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.publication.PublicationCommand.StopUse;
import id.percaya.campaign.publishing.publication.PublicationEvent;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationAccepted;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationCancelled;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationClaimed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationFailed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationHeld;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationMissed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationPublished;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationReleased;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationRescheduled;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationRetracted;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationScheduled;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationUnconfirmed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublishedDespiteStop;
import id.percaya.campaign.publishing.publication.PublicationEvent.RetractionFailed;
import id.percaya.campaign.publishing.publication.PublicationEvent.RetractionStarted;
import id.percaya.campaign.publishing.publication.PublicationEvent.SendingLapsed;
import id.percaya.campaign.publishing.publication.PublicationEvent.SendingStarted;
import id.percaya.campaign.publishing.publication.PublicationEvent.StopAsked;
import id.percaya.campaign.publishing.publication.PublicationEvent.StopWithdrawn;
import id.percaya.campaign.publishing.publication.PublicationEvent.SuspicionDismissed;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.PublicationTarget;
import id.percaya.campaign.publishing.publication.Publications;
import id.percaya.campaign.publishing.publication.PublishGate;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.function.BiFunction;

/// Checks the facts again once a publication has been sent. A fact that arrived during the sending
/// found nothing to stop. When a person has it in hand by now, this person is asked to stop; when
/// it is public or may be, the end of a consent takes it down.
@ApplicationScoped
class WhenPublicationSentThenCheckFacts implements Subscription<PublicationEvent> {

    private final Publications publications;
    private final PublishGate gate;
    private final Transactions transactions;
    private final Clock clock;

    WhenPublicationSentThenCheckFacts(
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
        switch (recorded.event()) {
            case PublicationAccepted _ -> run(recorded, this::reconsider);
            case PublicationUnconfirmed _, PublicationPublished _ -> run(recorded, this::check);
            case PublicationScheduled _,
                    PublicationRescheduled _,
                    PublicationReleased _,
                    PublicationHeld _,
                    SuspicionDismissed _,
                    PublicationMissed _,
                    PublicationCancelled _,
                    PublicationClaimed _,
                    SendingStarted _,
                    SendingLapsed _,
                    PublicationFailed _,
                    StopAsked _,
                    StopWithdrawn _,
                    PublishedDespiteStop _,
                    RetractionStarted _,
                    PublicationRetracted _,
                    RetractionFailed _ -> {}
        }
    }

    private void run(
            Recorded<PublicationEvent> recorded,
            BiFunction<PublicationId, Recorded<PublicationEvent>, Version> check) {
        PublicationId id = new PublicationId(recorded.stream().id());
        transactions.retrying(recorded.metadata().tenant(), () -> check.apply(id, recorded));
    }

    private Version reconsider(PublicationId id, Recorded<PublicationEvent> recorded) {
        return gate.reconsider(id, EnumSet.allOf(HoldReason.class), CommandContext.of(recorded));
    }

    private Version check(PublicationId id, Recorded<PublicationEvent> recorded) {
        Instant now = clock.instant();
        Tenant tenant = recorded.metadata().tenant();
        PublicationTarget target = publications.state(id, tenant).existing().orElseThrow().target();
        if (target.piece().subjects().isEmpty() || gate.isPermitted(target, now, tenant)) {
            return recorded.version();
        }
        return publications.handle(
                id,
                new StopUse(publications.recipients(id, tenant), now),
                CommandContext.of(recorded));
    }
}
