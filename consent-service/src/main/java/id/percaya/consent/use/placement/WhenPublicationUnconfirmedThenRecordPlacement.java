package id.percaya.consent.use.placement;

import id.percaya.consent.use.placement.PlacementCommand.RecordPlacement;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// A publication that may have happened counts as visible until a user has checked.
@ApplicationScoped
class WhenPublicationUnconfirmedThenRecordPlacement implements Reaction {

    private final Placements placements;

    WhenPublicationUnconfirmedThenRecordPlacement(Placements placements) {
        this.placements = placements;
    }

    @Override
    public String eventType() {
        return "publication.unconfirmed.v1";
    }

    @Override
    public void on(ReceivedEvent heard) {
        heard.as(PublicationMessage.class)
                .use()
                .ifPresent(use ->
                        placements.handle(
                                new PlacementId(heard.subject()),
                                new RecordPlacement(use, null),
                                heard.context()));
    }
}
