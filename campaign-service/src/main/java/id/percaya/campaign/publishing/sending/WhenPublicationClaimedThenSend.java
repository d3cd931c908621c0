package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.publishing.publication.PublicationEvent;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationClaimed;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/// Queues each claim, and so never waits for a channel. While an operator has paused it, nothing
/// more is sent; removals go on.
@ApplicationScoped
class WhenPublicationClaimedThenSend implements Subscription<PublicationEvent> {

    private final SendingQueue queue;

    WhenPublicationClaimedThenSend(SendingQueue queue) {
        this.queue = queue;
    }

    @Override
    public String name() {
        return "publication-sender";
    }

    @Override
    public EventTypes<PublicationEvent> types() {
        return PublicationEvent.TYPES;
    }

    @Override
    public void on(Recorded<PublicationEvent> recorded) {
        if (recorded.event() instanceof PublicationClaimed claimed) {
            queue.add(
                    new PublicationId(recorded.stream().id()),
                    claimed.claim(),
                    recorded.metadata().tenant());
        }
    }
}
