package id.percaya.crisis.response.warroom;

import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// Shows it beside the stop, for good.
@ApplicationScoped
class WhenPublishedDespiteStopThenShowBreach implements Reaction {

    private final PublicationStopViews stops;

    WhenPublishedDespiteStopThenShowBreach(PublicationStopViews stops) {
        this.stops = stops;
    }

    @Override
    public String eventType() {
        return "publication.published-despite-stop.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        stops.save(received.tenant(), received.subject(), received.as(StopMessage.class));
    }
}
