package id.percaya.campaign.publishing.gate;

import id.percaya.campaign.naming.NamedCodes;
import id.percaya.campaign.permission.consentstatus.ConsentPermission;
import id.percaya.campaign.permission.halt.HaltInForce;
import id.percaya.campaign.publishing.account.PublishingHours;
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
/// @param halts the tenant's halts in force
/// @param consents each grant in force of the people shown
/// @param consentsAsOf everything that consent-service recorded before this instant is included;
///   null when that is unknown
/// @param hours the days and hours of the account; null if it may publish at any time
/// @param consentEndUnprocessed whether the end of a consent of the tenant is a dead letter
/// @param named the codes of halts in force that the content's text names without a tag
/// @param unrelatedHalts the halts that a person found the publication not to be about
/// @param post the facts of the post itself
public record PublicationFacts(
        @Nullable String approvedSha256,
        CampaignFacts campaign,
        boolean accountOpen,
        List<HaltInForce> halts,
        List<ConsentPermission> consents,
        @Nullable Instant consentsAsOf,
        boolean consentEndUnprocessed,
        NamedCodes named,
        Set<UUID> unrelatedHalts,
        @Nullable PublishingHours hours,
        PostFacts post) {

    /// Without names in its text, on an account that may publish at any time.
    public PublicationFacts(
            @Nullable String approvedSha256,
            CampaignFacts campaign,
            boolean accountOpen,
            List<HaltInForce> halts,
            List<ConsentPermission> consents,
            @Nullable Instant consentsAsOf,
            boolean consentEndUnprocessed) {
        this(
                approvedSha256,
                campaign,
                accountOpen,
                halts,
                consents,
                consentsAsOf,
                consentEndUnprocessed,
                NamedCodes.NONE,
                Set.of(),
                null,
                PostFacts.TEXT);
    }

    /// The same facts, where a person found the publication not to be about what these halts name.
    public PublicationFacts unrelatedTo(Set<UUID> halts) {
        return with(named, halts, hours, post);
    }

    public PublicationFacts naming(NamedCodes codes) {
        return with(codes, unrelatedHalts, hours, post);
    }

    /// The same facts, on an account that publishes at these hours.
    public PublicationFacts within(@Nullable PublishingHours other) {
        return with(named, unrelatedHalts, other, post);
    }

    /// The same facts for a text that is, or is not, longer than the channel takes.
    public PublicationFacts tooLong(boolean longer) {
        return of(post.tooLong(longer));
    }

    /// The same facts of another post.
    public PublicationFacts of(PostFacts other) {
        return with(named, unrelatedHalts, hours, other);
    }

    private PublicationFacts with(
            NamedCodes codes,
            Set<UUID> unrelated,
            @Nullable PublishingHours other,
            PostFacts posted) {
        return new PublicationFacts(
                approvedSha256,
                campaign,
                accountOpen,
                halts,
                consents,
                consentsAsOf,
                consentEndUnprocessed,
                codes,
                unrelated,
                other,
                posted);
    }

    public PublicationFacts {
        unrelatedHalts = Sorted.set(unrelatedHalts);
        halts = List.copyOf(halts);
        consents = List.copyOf(consents);
    }
}
