package id.percaya.consent.policy;

import id.percaya.consent.placement.PlacementCommand.HearRetractionFailed;
import id.percaya.consent.placement.PlacementId;
import id.percaya.consent.placement.Placements;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// It is still there; somebody has to look after it.
@ApplicationScoped
class WhenRetractionFailedThenFailTakedown implements Reaction {

    private final Placements placements;

    WhenRetractionFailedThenFailTakedown(Placements placements) {
        this.placements = placements;
    }

    @Override
    public String hears() {
        return "publication.retraction-failed.v1";
    }

    @Override
    public void on(Heard heard) {
        placements.handle(
                new PlacementId(heard.subject()),
                new HearRetractionFailed(heard.time()),
                heard.intent());
    }
}
