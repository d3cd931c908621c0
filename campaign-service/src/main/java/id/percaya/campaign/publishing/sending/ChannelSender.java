package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.publishing.publication.SendingOutcome;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Publishes on one kind of channel, in two steps: all that takes time comes before the gate's last
/// word, and the call right after it. An implementation reports every answer or failure of the
/// other side as an outcome and never throws for it.
public interface ChannelSender {

    /// Does all that can be done before the call is permitted.
    Preparation prepare(OutgoingPublication outgoing);

    /// Looks for the post of a call whose outcome is unclear.
    ///
    /// @param since the start of the call; older posts are not its own
    Search find(OutgoingPublication outgoing, Instant since);

    /// Reads how the public receives the post.
    Reception read(OutgoingPublication outgoing);

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

    /// The answer to a search for a post.
    sealed interface Search {

        record Found(URI link) implements Search {}

        /// The channel was asked, and it has none.
        record NotFound() implements Search {}

        /// A person decides which one it is.
        record Several(List<URI> links) implements Search {

            public Several {
                links = List.copyOf(links);
            }
        }

        /// The channel cannot be asked, so there may be one.
        record Unknown() implements Search {}
    }

    /// How the public receives a post.
    sealed interface Reception {

        /// @param counts by the channel's own name of each
        record Counted(Map<String, Long> counts, Instant at) implements Reception {

            public Counted {
                counts = Map.copyOf(counts);
            }
        }

        /// The channel cannot be asked.
        record Unknown() implements Reception {}
    }

    /// The answer of a channel to a removal.
    sealed interface Removal {

        record Removed() implements Removal {}

        record NotRemoved(String why) implements Removal {}
    }
}
