package id.percaya.crisis.response.warroom;

import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class WhenPublicationReleasedThenEndHold implements Reaction {

    private final HoldViews holds;

    WhenPublicationReleasedThenEndHold(HoldViews holds) {
        this.holds = holds;
    }

    @Override
    public String eventType() {
        return "publication.released.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        holds.remove(received.subject());
    }

    /// The holds shown are those of the latest event of each publication.
    @Override
    public boolean appliesLate() {
        return false;
    }
}
