package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.campaign.publishing.publication.PublicationCommand.StopUse;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.Publications;
import id.percaya.campaign.publishing.publication.StopRecipients;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// Takes down the uses of an ended consent that consent-service names. `publication.retracted.v1`
/// reports the removal back. An order for a publication of some other system changes nothing.
@ApplicationScoped
class WhenTakedownOrderedThenStopUse implements Reaction {

    private final Publications publications;
    private final Clock clock;

    WhenTakedownOrderedThenStopUse(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    @Override
    public String eventType() {
        return "placement.takedown-ordered.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        PublicationId id = new PublicationId(received.subject());
        StopRecipients told = publications.recipients(id, received.tenant());
        publications.handle(id, new StopUse(told, clock.instant()), received.context());
    }
}
