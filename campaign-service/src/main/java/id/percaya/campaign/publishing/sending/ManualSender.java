package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.publishing.publication.SendingOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Leaves both posting and taking down to a person.
@ApplicationScoped
class ManualSender implements ChannelSender {

    @Override
    public Preparation prepare(OutgoingPublication outgoing) {
        return new Preparation.Prepared(SendingOutcome.HandedOver::new);
    }

    @Override
    public Optional<Removal> remove(OutgoingPublication outgoing) {
        return Optional.empty();
    }
}
