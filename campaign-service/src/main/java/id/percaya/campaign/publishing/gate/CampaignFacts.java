package id.percaya.campaign.publishing.gate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The facts of a campaign that the gate asks for.
///
/// @param begins the first instant of its period; null without a campaign
/// @param ends the first instant after its period; null without a campaign
public record CampaignFacts(boolean active, @Nullable Instant begins, @Nullable Instant ends) {

    /// A crisis statement has no campaign, and so no period that could end.
    public static final CampaignFacts NO_CAMPAIGN = new CampaignFacts(true, null, null);

    /// A campaign that is not known.
    public static final CampaignFacts UNKNOWN = new CampaignFacts(false, null, null);

    /// Whether this instant lies in its period. True without a period.
    public boolean runsAt(Instant at) {
        return (begins == null || !at.isBefore(begins)) && (ends == null || at.isBefore(ends));
    }
}
