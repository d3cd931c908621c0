package id.percaya.consent.use.placement;

import id.percaya.consent.use.placement.PlacementCommand.RecordRetraction;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// Applies with or without an order, and even before the publication itself has arrived.
@ApplicationScoped
class WhenPublicationRetractedThenAcknowledgeTakedown implements Reaction {

    private final Placements placements;

    WhenPublicationRetractedThenAcknowledgeTakedown(Placements placements) {
        this.placements = placements;
    }

    @Override
    public String eventType() {
        return "publication.retracted.v1";
    }

    @Override
    public void on(ReceivedEvent heard) {
        heard.as(PublicationMessage.class)
                .use()
                .ifPresent(use ->
                        placements.handle(
                                new PlacementId(heard.subject()),
                                new RecordRetraction(use, heard.time()),
                                heard.context()));
    }
}
