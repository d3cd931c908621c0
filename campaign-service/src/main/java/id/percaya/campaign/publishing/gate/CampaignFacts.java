package id.percaya.campaign.publishing.gate;

import id.percaya.campaign.ContentVersion;
import id.percaya.eventstore.Sorted;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The facts of a campaign that the gate asks for.
///
/// @param planVersion the version of the plan that stands; null without a campaign
/// @param otherFacilities the sites that it speaks for besides the one that its contents name
/// @param begins the first instant of its period; null without a campaign
/// @param ends the first instant after its period; null without a campaign
public record CampaignFacts(
        boolean active,
        @Nullable Integer planVersion,
        Set<String> otherFacilities,
        @Nullable Instant begins,
        @Nullable Instant ends) {

    public CampaignFacts {
        otherFacilities = Sorted.set(otherFacilities);
    }

    /// A crisis statement has no campaign, and so no period that could end.
    public static final CampaignFacts NO_CAMPAIGN =
            new CampaignFacts(true, null, Set.of(), null, null);

    /// A campaign that is not known.
    public static final CampaignFacts UNKNOWN =
            new CampaignFacts(false, null, Set.of(), null, null);

    /// The content, once for each site that the campaign speaks for.
    public Stream<ContentVersion> everywhere(ContentVersion content) {
        return Stream.concat(Stream.of(content), otherFacilities.stream().map(content::at));
    }

    /// Whether this instant lies in its period. True without a period.
    public boolean runsAt(Instant at) {
        return (begins == null || !at.isBefore(begins)) && (ends == null || at.isBefore(ends));
    }
}
