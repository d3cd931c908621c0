package id.percaya.consent.use.placement;

import id.percaya.consent.use.placement.PlacementCommand.RecordPlacement;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/// A person has it in hand whom consent-service cannot reach, and who may have posted it by now. If
/// a consent was the reason of the stop, it counts as visible until that person confirms or denies
/// it, so that the takedown case waits for the answer. A stop for another reason is no use.
@ApplicationScoped
class WhenStopAskedThenRecordPlacement implements Reaction {

    private final Placements placements;

    WhenStopAskedThenRecordPlacement(Placements placements) {
        this.placements = placements;
    }

    @Override
    public String eventType() {
        return "publication.stop-asked.v1";
    }

    @Override
    public void on(ReceivedEvent heard) {
        PublicationMessage message = heard.as(PublicationMessage.class);
        if (!message.isStoppedByConsent()) {
            return;
        }
        message.use()
                .ifPresent(use ->
                        placements.handle(
                                new PlacementId(heard.subject()),
                                new RecordPlacement(use, null),
                                heard.context()));
    }
}
