package id.percaya.campaign.publishing.gate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// On what a claim rests; kept with it.
///
/// @param consents that permit it, in the order of their ids; empty where nobody is shown
/// @param consentsAsOf how fresh they were; null where nobody is shown
public record ClaimEvidence(
        String approvedSha256, List<ConsentReference> consents, @Nullable Instant consentsAsOf) {

    public ClaimEvidence {
        consents = List.copyOf(consents);
    }
}
