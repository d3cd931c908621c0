package id.percaya.campaign.planning.content;

import id.percaya.campaign.planning.campaign.Campaign;
import id.percaya.campaign.planning.campaign.CampaignId;
import id.percaya.campaign.planning.campaign.Campaigns;
import id.percaya.campaign.planning.campaign.Plan;
import id.percaya.campaign.planning.content.ContentCommand.DraftContent;
import id.percaya.eventstore.Version;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.rest.RequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Begins a content within its campaign.
@ApplicationScoped
class DraftContentHandler {

    private final Contents contents;
    private final Campaigns campaigns;

    DraftContentHandler(Contents contents, Campaigns campaigns) {
        this.contents = contents;
        this.campaigns = campaigns;
    }

    /// @throws Invalid when there is no such campaign
    Version draft(ContentId id, DraftContentRequest body, RequestContext asked) {
        CampaignContext setting = setting(body.campaignId(), asked);
        DraftContent command = new DraftContent(setting, body.manuscript(), asked.actor());
        return contents.handle(id, command, asked.intent());
    }

    private CampaignContext setting(UUID campaignId, RequestContext asked) {
        Campaign campaign = campaigns.state(new CampaignId(campaignId), asked.tenant());
        Plan plan =
                campaign.planned()
                        .orElseThrow(() ->
                                new Invalid(
                                        "/campaignId",
                                        "UNKNOWN_CAMPAIGN",
                                        "names no campaign of yours"));
        return new CampaignContext(campaignId, plan.regulatoryClass(), plan.facility());
    }
}
