package id.percaya.campaign.content;

import id.percaya.campaign.campaign.Campaign;
import id.percaya.campaign.campaign.CampaignId;
import id.percaya.campaign.campaign.Campaigns;
import id.percaya.campaign.campaign.Plan;
import id.percaya.campaign.content.ContentCommand.DraftContent;
import id.percaya.eventstore.Version;
import id.percaya.kit.Asked;
import id.percaya.kit.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Begins a content within its campaign.
@ApplicationScoped
class Drafting {

    private final Contents contents;
    private final Campaigns campaigns;

    Drafting(Contents contents, Campaigns campaigns) {
        this.contents = contents;
        this.campaigns = campaigns;
    }

    /// @throws Invalid when there is no such campaign
    Version draft(ContentId id, DraftContentRequest body, Asked asked) {
        Setting setting = setting(body.campaignId(), asked);
        DraftContent command = new DraftContent(setting, body.manuscript(), asked.actor());
        return contents.handle(id, command, asked.intent());
    }

    private Setting setting(UUID campaignId, Asked asked) {
        Campaign campaign = campaigns.state(new CampaignId(campaignId), asked.tenant());
        Plan plan =
                campaign.planned()
                        .orElseThrow(() ->
                                new Invalid(
                                        "/campaignId",
                                        "UNKNOWN_CAMPAIGN",
                                        "names no campaign of yours"));
        return new Setting(campaignId, plan.regulatoryClass(), plan.facility());
    }
}
