package id.percaya.campaign.publishing.gate;

import id.percaya.campaign.permission.consentstatus.ConsentPermission;
import id.percaya.campaign.permission.halt.HaltInForce;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the gate judges a publication by, apart from the publication itself. It is read while
/// the gate lock keeps halts and withdrawals out.
///
/// @param approvedSha256 the hash of the content's approved version; null when none is approved
/// @param campaignActive true for a crisis statement, which has no campaign
/// @param halts the tenant's halts in force
/// @param consents each grant in force of the people shown
/// @param consentsAsOf everything that consent-service recorded before this instant is included;
///   null when that is unknown
/// @param consentEndUnprocessed whether the end of a consent of the tenant is a dead letter
public record PublicationFacts(
        @Nullable String approvedSha256,
        boolean campaignActive,
        boolean accountOpen,
        List<HaltInForce> halts,
        List<ConsentPermission> consents,
        @Nullable Instant consentsAsOf,
        boolean consentEndUnprocessed) {

    public PublicationFacts {
        halts = List.copyOf(halts);
        consents = List.copyOf(consents);
    }
}
