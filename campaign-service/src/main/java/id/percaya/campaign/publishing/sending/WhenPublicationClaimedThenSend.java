package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.publishing.publication.PublicationEvent;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationClaimed;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.kit.tenancy.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Sends concurrently, so that one slow channel does not delay a crisis statement.
@ApplicationScoped
class WhenPublicationClaimedThenSend implements Subscription<PublicationEvent> {

    private final PublicationDispatcher dispatcher;

    WhenPublicationClaimedThenSend(PublicationDispatcher dispatcher) {
        this.dispatcher = dispatcher;
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
            dispatcher.send(
                    new PublicationId(recorded.stream().id()),
                    claimed.claim(),
                    Ids.next(),
                    CommandContext.of(recorded));
        }
    }

    @Override
    public void on(List<Recorded<PublicationEvent>> batch) {
        ConcurrentBatch.forEach(batch, this::on);
    }
}
