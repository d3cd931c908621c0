package id.percaya.campaign.policy;

import id.percaya.campaign.publication.PublicationEvent;
import id.percaya.campaign.publication.PublicationEvent.RetractionStarted;
import id.percaya.campaign.publication.PublicationId;
import id.percaya.campaign.sending.Sending;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Where a channel can do it; else the publication waits for a person to confirm.
@ApplicationScoped
class WhenRetractionStartedThenTakeDown implements Subscription<PublicationEvent> {

    private final Sending sending;

    WhenRetractionStartedThenTakeDown(Sending sending) {
        this.sending = sending;
    }

    @Override
    public String name() {
        return "publication-retractor";
    }

    @Override
    public EventTypes<PublicationEvent> types() {
        return PublicationEvent.TYPES;
    }

    @Override
    public void on(Recorded<PublicationEvent> recorded) {
        if (recorded.event() instanceof RetractionStarted) {
            sending.takeDown(
                    new PublicationId(recorded.stream().id()), Intent.of(Cause.of(recorded)));
        }
    }

    @Override
    public void on(List<Recorded<PublicationEvent>> batch) {
        SideBySide.each(batch, this::on);
    }
}
