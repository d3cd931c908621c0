package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.publishing.publication.SendingOutcome;
import java.util.Optional;

/// One way onto a channel. It never throws for what the other side does: every ending is an
/// outcome.
public interface ChannelSender {

    SendingOutcome publish(OutgoingPublication outgoing);

    /// @return empty when a person has to do it; else whether it is gone
    Optional<Removal> takeDown(OutgoingPublication outgoing);

    /// What came of asking a channel to take something down.
    sealed interface Removal {

        record Removed() implements Removal {}

        record NotRemoved(String why) implements Removal {}
    }
}
