package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.planning.campaign.Campaign;
import id.percaya.campaign.planning.campaign.CampaignId;
import id.percaya.campaign.planning.campaign.Campaigns;
import id.percaya.campaign.planning.campaign.PlanVersion;
import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.campaign.planning.campaign.plan.Segment;
import id.percaya.campaign.publishing.gate.CampaignFacts;
import id.percaya.eventstore.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the facts of a content's campaign, within the current transaction.
@ApplicationScoped
public class CampaignFactsReader {

    private final Campaigns campaigns;

    CampaignFactsReader(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /// @param campaignId null for a crisis statement
    public CampaignFacts read(@Nullable UUID campaignId, Tenant tenant) {
        return campaignId == null
                ? CampaignFacts.NO_CAMPAIGN
                : facts(campaigns.state(new CampaignId(campaignId), tenant));
    }

    /// The names of the segments that its plan addresses.
    ///
    /// @param campaignId null for a crisis statement
    public Set<String> segments(@Nullable UUID campaignId, Tenant tenant) {
        return campaignId == null
                ? Set.of()
                : campaigns.state(new CampaignId(campaignId), tenant).standingPlan().stream()
                        .flatMap(standing -> standing.plan().segments().stream())
                        .map(Segment::name)
                        .collect(Collectors.toSet());
    }

    private static CampaignFacts facts(Campaign campaign) {
        boolean active = campaign instanceof Campaign.Active;
        return campaign.standingPlan()
                .map(standing -> facts(active, standing))
                .orElse(CampaignFacts.UNKNOWN);
    }

    private static CampaignFacts facts(boolean active, PlanVersion standing) {
        Plan plan = standing.plan();
        return new CampaignFacts(
                active, standing.number(), plan.otherFacilities(), plan.begins(), plan.ends());
    }
}
