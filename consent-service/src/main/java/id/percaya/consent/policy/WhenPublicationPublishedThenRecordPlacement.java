package id.percaya.consent.policy;

import id.percaya.consent.placement.PlacementCommand.RecordPlacement;
import id.percaya.consent.placement.PlacementId;
import id.percaya.consent.placement.Placements;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// The ledger of use. Nothing that shows nobody is in it.
@ApplicationScoped
class WhenPublicationPublishedThenRecordPlacement implements Reaction {

    private final Placements placements;

    WhenPublicationPublishedThenRecordPlacement(Placements placements) {
        this.placements = placements;
    }

    @Override
    public String hears() {
        return "publication.published.v1";
    }

    @Override
    public void on(Heard heard) {
        PublicationTold told = heard.as(PublicationTold.class);
        told.use()
                .ifPresent(use ->
                        placements.handle(
                                new PlacementId(heard.subject()),
                                new RecordPlacement(use, told.publishedAt()),
                                heard.intent()));
    }
}
