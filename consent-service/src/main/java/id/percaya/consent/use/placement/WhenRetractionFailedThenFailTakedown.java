package id.percaya.consent.use.placement;

import id.percaya.consent.use.placement.PlacementCommand.RecordRetractionFailure;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// The content is still visible, so a user must act.
@ApplicationScoped
class WhenRetractionFailedThenFailTakedown implements Reaction {

    private final Placements placements;

    WhenRetractionFailedThenFailTakedown(Placements placements) {
        this.placements = placements;
    }

    @Override
    public String eventType() {
        return "publication.retraction-failed.v1";
    }

    @Override
    public void on(ReceivedEvent heard) {
        placements.handle(
                new PlacementId(heard.subject()),
                new RecordRetractionFailure(heard.time()),
                heard.context());
    }
}
