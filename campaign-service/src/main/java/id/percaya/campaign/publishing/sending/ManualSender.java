package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.publishing.publication.SendingOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/// Leaves both posting and taking down to a person.
@ApplicationScoped
class ManualSender implements ChannelSender {

    @Override
    public Preparation prepare(OutgoingPublication outgoing) {
        return new Preparation.Prepared(SendingOutcome.HandedOver::new);
    }

    /// The person who has it in hand confirms or denies it.
    @Override
    public Search find(OutgoingPublication outgoing, Instant since) {
        return new Search.Unknown();
    }

    @Override
    public Reception read(OutgoingPublication outgoing) {
        return new Reception.Unknown();
    }

    @Override
    public Optional<Removal> remove(OutgoingPublication outgoing) {
        return Optional.empty();
    }
}
