package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.publishing.publication.SendingOutcome;
import java.util.Optional;
import java.util.function.Supplier;

/// Publishes on one kind of channel, in two steps: all that takes time comes before the gate's last
/// word, and the call right after it. An implementation reports every answer or failure of the
/// other side as an outcome and never throws for it.
public interface ChannelSender {

    /// Does all that can be done before the call is permitted.
    Preparation prepare(OutgoingPublication outgoing);

    /// @return empty when a person must take it down
    Optional<Removal> remove(OutgoingPublication outgoing);

    /// The result of preparing.
    sealed interface Preparation {

        /// @param call makes it public; to be made once
        record Prepared(Supplier<SendingOutcome> call) implements Preparation {

            SendingOutcome commit() {
                return call.get();
            }
        }

        /// The channel cannot be called.
        record Refused(SendingOutcome.Refusal refusal) implements Preparation {}
    }

    /// The answer of a channel to a removal.
    sealed interface Removal {

        record Removed() implements Removal {}

        record NotRemoved(String why) implements Removal {}
    }
}
