package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.publishing.publication.SendingOutcome;
import java.util.Optional;

/// Publishes on one kind of channel. An implementation reports every answer or failure of the other
/// side as an outcome and never throws for it.
public interface ChannelSender {

    SendingOutcome publish(OutgoingPublication outgoing);

    /// @return empty when a person must take it down
    Optional<Removal> takeDown(OutgoingPublication outgoing);

    /// The answer of a channel to a removal.
    sealed interface Removal {

        record Removed() implements Removal {}

        record NotRemoved(String why) implements Removal {}
    }
}
