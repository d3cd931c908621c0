package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.planning.campaign.CampaignCommand.DraftCampaign;
import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.campaign.planning.campaign.plan.PlanCheck;
import id.percaya.eventstore.Version;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.rest.RequestContext;
import jakarta.enterprise.context.ApplicationScoped;

/// Drafts a new campaign with the plan of another one, for other days. People of the team whom the
/// tenant does not know any more are left out.
@ApplicationScoped
class CampaignClones {

    private final Campaigns campaigns;
    private final PlanCheck plans;

    CampaignClones(Campaigns campaigns, PlanCheck plans) {
        this.campaigns = campaigns;
        this.plans = plans;
    }

    Version draft(
            CampaignId id, CampaignId source, CloneCampaignRequest body, RequestContext request) {
        Plan old = campaigns.state(source, request.tenant()).planned().orElseThrow(NotFound::new);
        Plan plan = plans.again(old, body.title(), body.period());
        return campaigns.handle(
                id, new DraftCampaign(plan, request.actor(), source.value()), request.context());
    }
}
