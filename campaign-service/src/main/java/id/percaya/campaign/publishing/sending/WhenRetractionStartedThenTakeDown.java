package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.publishing.publication.PublicationEvent;
import id.percaya.campaign.publishing.publication.PublicationEvent.RetractionStarted;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/// Queues each removal, and so never waits for a channel that can take a publication down. Other
/// publications wait for a person to confirm that they are gone.
@ApplicationScoped
class WhenRetractionStartedThenTakeDown implements Subscription<PublicationEvent> {

    private final SendingQueue queue;

    WhenRetractionStartedThenTakeDown(SendingQueue queue) {
        this.queue = queue;
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
            queue.addRemoval(
                    new PublicationId(recorded.stream().id()),
                    Math.toIntExact(recorded.version().value()),
                    recorded.metadata().tenant());
        }
    }
}
