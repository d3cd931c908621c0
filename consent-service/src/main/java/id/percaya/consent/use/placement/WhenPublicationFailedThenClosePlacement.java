package id.percaya.consent.use.placement;

import id.percaya.consent.use.placement.PlacementCommand.RecordNonPublication;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// An unconfirmed publication was recorded as visible; its failure ends that placement.
@ApplicationScoped
class WhenPublicationFailedThenClosePlacement implements Reaction {

    private final Placements placements;

    WhenPublicationFailedThenClosePlacement(Placements placements) {
        this.placements = placements;
    }

    @Override
    public String eventType() {
        return "publication.failed.v1";
    }

    @Override
    public void on(ReceivedEvent heard) {
        placements.handle(
                new PlacementId(heard.subject()),
                new RecordNonPublication(heard.time()),
                heard.context());
    }
}
