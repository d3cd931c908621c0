package id.percaya.campaign.publishing.gate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The evidence for a claim, stored with it.
///
/// @param consents the consents that permit it, ordered by id; empty when nobody is shown
/// @param consentsAsOf how current the consents were; null when nobody is shown
/// @param campaignPlanVersion the version of the campaign's plan that stood; null without a
///   campaign, and for evidence that was stored before plans had versions
public record ClaimEvidence(
        String approvedSha256,
        List<ConsentReference> consents,
        @Nullable Instant consentsAsOf,
        @Nullable Integer campaignPlanVersion) {

    public ClaimEvidence {
        consents = List.copyOf(consents);
    }
}
