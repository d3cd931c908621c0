package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.campaign.publishing.publication.PublicationCommand.StopUse;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.campaign.publishing.publication.Publications;
import id.percaya.kit.messaging.Reaction;
import id.percaya.kit.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// consent-service knows which uses rested on a consent that has ended. That it is down is answered
/// by `publication.retracted.v1`; what was never published here is nobody's here to take down.
@ApplicationScoped
class WhenTakedownOrderedThenStopUse implements Reaction {

    private final Publications publications;
    private final Clock clock;

    WhenTakedownOrderedThenStopUse(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    @Override
    public String hears() {
        return "placement.takedown-ordered.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        publications.handle(
                new PublicationId(received.subject()), new StopUse(clock.instant()), received.intent());
    }
}
