package id.percaya.campaign.planning.halting;

import id.percaya.campaign.permission.halt.HaltTargets;
import id.percaya.campaign.planning.campaign.Campaign;
import id.percaya.campaign.planning.campaign.CampaignId;
import id.percaya.campaign.planning.campaign.Campaigns;
import id.percaya.campaign.planning.content.Content;
import id.percaya.campaign.planning.content.ContentId;
import id.percaya.campaign.planning.content.Contents;
import id.percaya.eventstore.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Looks for them in the tenant's own streams, so that another tenant's id is as unknown as one
/// that nobody has.
@ApplicationScoped
class PlannedHaltTargets implements HaltTargets {

    private final Campaigns campaigns;
    private final Contents contents;

    PlannedHaltTargets(Campaigns campaigns, Contents contents) {
        this.campaigns = campaigns;
        this.contents = contents;
    }

    @Override
    public boolean hasCampaign(UUID id, Tenant tenant) {
        return !(campaigns.state(new CampaignId(id), tenant) instanceof Campaign.Absent);
    }

    @Override
    public boolean hasContent(UUID id, Tenant tenant) {
        return !(contents.state(new ContentId(id), tenant) instanceof Content.Absent);
    }
}
