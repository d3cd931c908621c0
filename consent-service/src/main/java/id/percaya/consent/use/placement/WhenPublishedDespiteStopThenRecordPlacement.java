package id.percaya.consent.use.placement;

import id.percaya.consent.use.placement.PlacementCommand.RecordPlacement;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// A breach: it was posted although the stop had been asked. The use is recorded like any other,
/// whichever of the two announcements arrives first. When a consent it relies on has ended, the
/// recorded use is ordered down.
@ApplicationScoped
class WhenPublishedDespiteStopThenRecordPlacement implements Reaction {

    private final Placements placements;

    WhenPublishedDespiteStopThenRecordPlacement(Placements placements) {
        this.placements = placements;
    }

    @Override
    public String eventType() {
        return "publication.published-despite-stop.v1";
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
