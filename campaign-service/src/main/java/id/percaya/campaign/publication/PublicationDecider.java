package id.percaya.campaign.publication;

import id.percaya.campaign.publication.Publication.Absent;
import id.percaya.eventstore.Decider;
import java.util.List;

/// The rules of a publication's life, in three chapters: [Planning] until it is claimed, [Delivery]
/// from the claim to the link, [Retraction] out of the world again.
public final class PublicationDecider
        implements Decider<PublicationCommand, Publication, PublicationEvent> {

    @Override
    public Publication initial() {
        return new Absent();
    }

    @Override
    public List<PublicationEvent> decide(PublicationCommand command, Publication publication) {
        return switch (command) {
            case PublicationCommand.Planning planning -> Planning.decide(planning, publication);
            case PublicationCommand.Delivering delivering ->
                    Delivery.decide(delivering, publication);
            case PublicationCommand.Retracting retracting ->
                    Retraction.decide(retracting, publication);
        };
    }

    @Override
    public Publication evolve(Publication publication, PublicationEvent event) {
        return Evolution.of(publication, event);
    }
}
