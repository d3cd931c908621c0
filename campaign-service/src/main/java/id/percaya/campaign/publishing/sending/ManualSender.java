package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.publishing.publication.SendingOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// A person posts it by hand, and takes it down by hand.
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
