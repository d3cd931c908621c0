package id.percaya.campaign.publishing.gate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The evidence for a claim, stored with it.
///
/// @param consents the consents that permit it, ordered by id; empty when nobody is shown
/// @param consentsAsOf how current the consents were; null when nobody is shown
public record ClaimEvidence(
        String approvedSha256, List<ConsentReference> consents, @Nullable Instant consentsAsOf) {

    public ClaimEvidence {
        consents = List.copyOf(consents);
    }
}
