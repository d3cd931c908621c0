package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.publishing.publication.PublicationEvent;
import id.percaya.campaign.publishing.publication.PublicationEvent.RetractionStarted;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Asks channels that can take a publication down. Otherwise the publication waits for a person to
/// confirm that it is gone.
@ApplicationScoped
class WhenRetractionStartedThenTakeDown implements Subscription<PublicationEvent> {

    private final PublicationDispatcher dispatcher;

    WhenRetractionStartedThenTakeDown(PublicationDispatcher dispatcher) {
        this.dispatcher = dispatcher;
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
            dispatcher.takeDown(
                    new PublicationId(recorded.stream().id()), CommandContext.of(recorded));
        }
    }

    @Override
    public void on(List<Recorded<PublicationEvent>> batch) {
        ConcurrentBatch.forEach(batch, this::on);
    }
}
