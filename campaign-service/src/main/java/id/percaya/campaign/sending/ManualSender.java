package id.percaya.campaign.sending;

import id.percaya.campaign.publication.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// A person posts it by hand, and takes it down by hand.
@ApplicationScoped
class ManualSender implements ChannelSender {

    @Override
    public Outcome publish(Shipment shipment) {
        return new Outcome.HandedOver();
    }

    @Override
    public Optional<Removal> takeDown(Shipment shipment) {
        return Optional.empty();
    }
}
