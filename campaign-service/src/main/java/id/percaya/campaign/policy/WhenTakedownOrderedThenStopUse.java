package id.percaya.campaign.policy;

import id.percaya.campaign.publication.PublicationCommand.StopUse;
import id.percaya.campaign.publication.PublicationId;
import id.percaya.campaign.publication.Publications;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
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
    public void on(Heard heard) {
        publications.handle(
                new PublicationId(heard.subject()), new StopUse(clock.instant()), heard.intent());
    }
}
