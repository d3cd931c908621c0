package id.percaya.consent.policy;

import id.percaya.consent.placement.PlacementCommand.HearRetracted;
import id.percaya.consent.placement.PlacementId;
import id.percaya.consent.placement.Placements;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// Ordered down or not, and even if its publication has not been heard of.
@ApplicationScoped
class WhenPublicationRetractedThenAcknowledgeTakedown implements Reaction {

    private final Placements placements;

    WhenPublicationRetractedThenAcknowledgeTakedown(Placements placements) {
        this.placements = placements;
    }

    @Override
    public String hears() {
        return "publication.retracted.v1";
    }

    @Override
    public void on(Heard heard) {
        heard.as(PublicationTold.class)
                .use()
                .ifPresent(use ->
                        placements.handle(
                                new PlacementId(heard.subject()),
                                new HearRetracted(use, heard.time()),
                                heard.intent()));
    }
}
