package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.publishing.publication.SendingOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Leaves both posting and taking down to a person.
@ApplicationScoped
class ManualSender implements ChannelSender {

    @Override
    public SendingOutcome publish(OutgoingPublication outgoing) {
        return new SendingOutcome.HandedOver();
    }

    @Override
    public Optional<Removal> takeDown(OutgoingPublication outgoing) {
        return Optional.empty();
    }
}
