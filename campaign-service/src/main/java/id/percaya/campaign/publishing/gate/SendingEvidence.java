package id.percaya.campaign.publishing.gate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The evidence of the second, binding judgement, stored with the start of sending.
///
/// @param approvedSha256 the hash of the content's approved version
/// @param consents the consents that permit it, ordered by id; empty when nobody is shown
/// @param consentsAsOf how current the consents were; null when nobody is shown
/// @param haltsInForce how many halts of the tenant were in force, none of which covers it
/// @param campaignPlanVersion the version of the campaign's plan that stood; null without a
///   campaign, and for evidence that was stored before plans had versions
public record SendingEvidence(
        String approvedSha256,
        List<ConsentReference> consents,
        @Nullable Instant consentsAsOf,
        int haltsInForce,
        @Nullable Integer campaignPlanVersion) {

    public SendingEvidence {
        consents = List.copyOf(consents);
    }

    public static SendingEvidence of(ClaimEvidence judged, PublicationFacts facts) {
        return new SendingEvidence(
                judged.approvedSha256(),
                judged.consents(),
                judged.consentsAsOf(),
                facts.halts().size(),
                judged.campaignPlanVersion());
    }
}
