package id.percaya.consent.use.placement;

import id.percaya.consent.use.placement.PlacementCommand.RecordPlacement;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// Publications that show no person are ignored.
@ApplicationScoped
class WhenPublicationPublishedThenRecordPlacement implements Reaction {

    private final Placements placements;

    WhenPublicationPublishedThenRecordPlacement(Placements placements) {
        this.placements = placements;
    }

    @Override
    public String eventType() {
        return "publication.published.v1";
    }

    @Override
    public void on(ReceivedEvent heard) {
        PublicationMessage message = heard.as(PublicationMessage.class);
        message.use()
                .ifPresent(use ->
                        placements.handle(
                                new PlacementId(heard.subject()),
                                new RecordPlacement(use, message.publishedAt()),
                                heard.context()));
    }
}
