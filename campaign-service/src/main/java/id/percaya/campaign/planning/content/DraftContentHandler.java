package id.percaya.campaign.planning.content;

import id.percaya.campaign.planning.campaign.Campaign;
import id.percaya.campaign.planning.campaign.CampaignId;
import id.percaya.campaign.planning.campaign.Campaigns;
import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.campaign.planning.content.ContentCommand.DraftContent;
import id.percaya.eventstore.Version;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.rest.RequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Drafts a content for an existing campaign.
@ApplicationScoped
class DraftContentHandler {

    private final Contents contents;
    private final Campaigns campaigns;

    DraftContentHandler(Contents contents, Campaigns campaigns) {
        this.contents = contents;
        this.campaigns = campaigns;
    }

    /// @throws Invalid when the tenant has no such campaign
    Version draft(ContentId id, DraftContentRequest body, RequestContext request) {
        CampaignContext campaign = campaign(body.campaignId(), request);
        DraftContent command = new DraftContent(campaign, body.manuscript(), request.actor());
        return contents.handle(id, command, request.context());
    }

    private CampaignContext campaign(UUID campaignId, RequestContext request) {
        Campaign campaign = campaigns.state(new CampaignId(campaignId), request.tenant());
        Plan plan =
                campaign.planned()
                        .orElseThrow(() ->
                                new Invalid(
                                        "/campaignId",
                                        "UNKNOWN_CAMPAIGN",
                                        "no campaign of your organisation has this id"));
        return new CampaignContext(campaignId, plan.regulatoryClass(), plan.facility());
    }
}
