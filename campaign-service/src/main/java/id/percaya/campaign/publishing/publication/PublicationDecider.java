package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.publishing.publication.Publication.Absent;
import id.percaya.campaign.publishing.publication.PublicationCommand.ReconsiderPublication;
import id.percaya.eventstore.Decider;
import java.util.List;

/// The rules of a publication, in four parts: [SchedulingRules] before it is claimed,
/// [DeliveryRules] until its outcome is known, [StoppingRules] for facts that forbid it meanwhile,
/// [RetractionRules] for taking it down.
public final class PublicationDecider
        implements Decider<PublicationCommand, Publication, PublicationEvent> {

    @Override
    public Publication initial() {
        return new Absent();
    }

    @Override
    public List<PublicationEvent> decide(PublicationCommand command, Publication publication) {
        return switch (command) {
            case PublicationCommand.Scheduling scheduling ->
                    SchedulingRules.decide(scheduling, publication);
            case PublicationCommand.Delivering delivering ->
                    DeliveryRules.decide(delivering, publication);
            case ReconsiderPublication reconsider ->
                    StoppingRules.reconsider(reconsider, publication);
            case PublicationCommand.Retracting retracting ->
                    RetractionRules.decide(retracting, publication);
        };
    }

    @Override
    public Publication evolve(Publication publication, PublicationEvent event) {
        return PublicationEvolution.of(publication, event);
    }
}
