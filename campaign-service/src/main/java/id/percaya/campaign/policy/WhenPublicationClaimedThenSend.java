package id.percaya.campaign.policy;

import id.percaya.campaign.publication.PublicationEvent;
import id.percaya.campaign.publication.PublicationEvent.PublicationClaimed;
import id.percaya.campaign.publication.PublicationId;
import id.percaya.campaign.sending.Sending;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.kit.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Side by side, so that one slow channel does not keep a statement waiting.
@ApplicationScoped
class WhenPublicationClaimedThenSend implements Subscription<PublicationEvent> {

    private final Sending sending;

    WhenPublicationClaimedThenSend(Sending sending) {
        this.sending = sending;
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
            sending.send(
                    new PublicationId(recorded.stream().id()),
                    claimed.claim(),
                    Ids.next(),
                    Intent.of(Cause.of(recorded)));
        }
    }

    @Override
    public void on(List<Recorded<PublicationEvent>> batch) {
        SideBySide.each(batch, this::on);
    }
}
