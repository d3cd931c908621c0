package id.percaya.consent.policy;

import id.percaya.consent.placement.PlacementCommand.RecordPlacement;
import id.percaya.consent.placement.PlacementId;
import id.percaya.consent.placement.Placements;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// What may be in the world is taken for being there, until somebody has looked.
@ApplicationScoped
class WhenPublicationUnconfirmedThenRecordPlacement implements Reaction {

    private final Placements placements;

    WhenPublicationUnconfirmedThenRecordPlacement(Placements placements) {
        this.placements = placements;
    }

    @Override
    public String hears() {
        return "publication.unconfirmed.v1";
    }

    @Override
    public void on(Heard heard) {
        heard.as(PublicationTold.class)
                .use()
                .ifPresent(use ->
                        placements.handle(
                                new PlacementId(heard.subject()),
                                new RecordPlacement(use, null),
                                heard.intent()));
    }
}
