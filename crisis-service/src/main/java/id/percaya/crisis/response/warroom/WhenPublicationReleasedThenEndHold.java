package id.percaya.crisis.response.warroom;

import id.percaya.kit.messaging.Reaction;
import id.percaya.kit.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// Somebody looked at it again and let it go.
@ApplicationScoped
class WhenPublicationReleasedThenEndHold implements Reaction {

    private final HoldViews holds;

    WhenPublicationReleasedThenEndHold(HoldViews holds) {
        this.holds = holds;
    }

    @Override
    public String hears() {
        return "publication.released.v1";
    }

    @Override
    public void on(ReceivedEvent heard) {
        holds.end(heard.subject());
    }
}
