package id.percaya.consent.policy;

import id.percaya.consent.placement.PlacementCommand.HearNotPublished;
import id.percaya.consent.placement.PlacementId;
import id.percaya.consent.placement.Placements;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// What might have been in the world is not.
@ApplicationScoped
class WhenPublicationFailedThenClosePlacement implements Reaction {

    private final Placements placements;

    WhenPublicationFailedThenClosePlacement(Placements placements) {
        this.placements = placements;
    }

    @Override
    public String hears() {
        return "publication.failed.v1";
    }

    @Override
    public void on(Heard heard) {
        placements.handle(
                new PlacementId(heard.subject()),
                new HearNotPublished(heard.time()),
                heard.intent());
    }
}
