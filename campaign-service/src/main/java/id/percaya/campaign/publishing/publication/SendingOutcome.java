package id.percaya.campaign.publishing.publication;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// The outcome of handing a publication to its channel.
public sealed interface SendingOutcome {

    /// @param url the public link, if the channel gave one
    record Posted(@Nullable URI url) implements SendingOutcome {}

    /// A person was given it to post.
    record HandedOver() implements SendingOutcome {}

    /// No answer, or none that says whether it is public.
    record Unclear(String why) implements SendingOutcome {}

    /// It is certain that nothing was posted.
    sealed interface Refusal extends SendingOutcome {}

    /// The channel rejects it for good.
    record Rejected(String why) implements Refusal {}

    /// The channel could not be reached or could not take it now.
    record Unavailable(String why) implements Refusal {}
}
