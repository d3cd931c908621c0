package id.percaya.campaign.publishing.gate;

import id.percaya.campaign.naming.NamedCodes;
import id.percaya.campaign.permission.consentstatus.ConsentPermission;
import id.percaya.campaign.permission.halt.HaltInForce;
import id.percaya.eventstore.Sorted;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
/// @param named the codes of halts in force that the content's text names without a tag
/// @param unrelatedHalts the halts that a person found the publication not to be about
/// @param tooLong whether its text is longer than the channel takes
public record PublicationFacts(
        @Nullable String approvedSha256,
        boolean campaignActive,
        boolean accountOpen,
        List<HaltInForce> halts,
        List<ConsentPermission> consents,
        @Nullable Instant consentsAsOf,
        boolean consentEndUnprocessed,
        NamedCodes named,
        Set<UUID> unrelatedHalts,
        boolean tooLong) {

    /// Without names in its text.
    public PublicationFacts(
            @Nullable String approvedSha256,
            boolean campaignActive,
            boolean accountOpen,
            List<HaltInForce> halts,
            List<ConsentPermission> consents,
            @Nullable Instant consentsAsOf,
            boolean consentEndUnprocessed) {
        this(
                approvedSha256,
                campaignActive,
                accountOpen,
                halts,
                consents,
                consentsAsOf,
                consentEndUnprocessed,
                NamedCodes.NONE,
                Set.of(),
                false);
    }

    /// The same facts, where a person found the publication not to be about what these halts name.
    public PublicationFacts unrelatedTo(Set<UUID> halts) {
        return with(named, halts, tooLong);
    }

    public PublicationFacts naming(NamedCodes codes) {
        return with(codes, unrelatedHalts, tooLong);
    }

    /// The same facts for a text that is, or is not, longer than the channel takes.
    public PublicationFacts tooLong(boolean longer) {
        return with(named, unrelatedHalts, longer);
    }

    private PublicationFacts with(
            NamedCodes codes, Set<UUID> unrelated, boolean longer) {
        return new PublicationFacts(
                approvedSha256,
                campaignActive,
                accountOpen,
                halts,
                consents,
                consentsAsOf,
                consentEndUnprocessed,
                codes,
                unrelated,
                longer);
    }

    public PublicationFacts {
        unrelatedHalts = Sorted.set(unrelatedHalts);
        halts = List.copyOf(halts);
        consents = List.copyOf(consents);
    }
}
