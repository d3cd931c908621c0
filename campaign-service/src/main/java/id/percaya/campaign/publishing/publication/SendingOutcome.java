package id.percaya.campaign.publishing.publication;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// What came of handing a publication to its channel.
public sealed interface SendingOutcome {

    /// @param url where it can be seen, if the channel said
    record Posted(@Nullable URI url) implements SendingOutcome {}

    /// A person has it now.
    record HandedOver() implements SendingOutcome {}

    /// No answer, or none that tells.
    record Unclear(String why) implements SendingOutcome {}

    /// The channel will not have it, now or later.
    record Rejected(String why) implements SendingOutcome {}

    /// The channel did not get it or could not take it.
    record Unavailable(String why) implements SendingOutcome {}
}
