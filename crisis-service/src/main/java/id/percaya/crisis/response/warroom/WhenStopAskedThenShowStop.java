package id.percaya.crisis.response.warroom;

import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// Ignores stops that have another cause than a crisis.
@ApplicationScoped
class WhenStopAskedThenShowStop implements Reaction {

    private final PublicationStopViews stops;

    WhenStopAskedThenShowStop(PublicationStopViews stops) {
        this.stops = stops;
    }

    @Override
    public String eventType() {
        return "publication.stop-asked.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        stops.save(received.tenant(), received.subject(), received.as(StopMessage.class));
    }

    /// The stops shown are those of the latest event of each publication.
    @Override
    public boolean appliesLate() {
        return false;
    }
}
