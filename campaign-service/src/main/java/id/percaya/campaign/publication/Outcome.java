package id.percaya.campaign.publication;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// What came of handing a publication to its channel.
public sealed interface Outcome {

    /// @param url where it can be seen, if the channel said
    record Posted(@Nullable URI url) implements Outcome {}

    /// A person has it now.
    record HandedOver() implements Outcome {}

    /// No answer, or none that tells.
    record Unclear(String why) implements Outcome {}

    /// The channel will not have it, now or later.
    record Rejected(String why) implements Outcome {}

    /// The channel did not get it or could not take it.
    record Unavailable(String why) implements Outcome {}
}
