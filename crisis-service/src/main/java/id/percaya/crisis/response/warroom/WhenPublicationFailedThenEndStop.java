package id.percaya.crisis.response.warroom;

import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// A person who was asked to stop has reported that it is not public.
@ApplicationScoped
class WhenPublicationFailedThenEndStop implements Reaction {

    private final PublicationStopViews stops;

    WhenPublicationFailedThenEndStop(PublicationStopViews stops) {
        this.stops = stops;
    }

    @Override
    public String eventType() {
        return "publication.failed.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        stops.deny(received.subject(), received.time());
    }

    /// The stops shown are those of the latest event of each publication.
    @Override
    public boolean appliesLate() {
        return false;
    }
}
