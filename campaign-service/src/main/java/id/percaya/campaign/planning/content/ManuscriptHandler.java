package id.percaya.campaign.planning.content;

import id.percaya.campaign.permission.GateLock;
import id.percaya.campaign.planning.attachment.AttachmentReader;
import id.percaya.campaign.planning.attachment.Attachments;
import id.percaya.campaign.planning.campaign.Campaign;
import id.percaya.campaign.planning.campaign.CampaignId;
import id.percaya.campaign.planning.campaign.Campaigns;
import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.campaign.planning.content.ContentCommand.DraftContent;
import id.percaya.campaign.planning.content.ContentCommand.ReviseContent;
import id.percaya.campaign.planning.rendition.VariantMedia;
import id.percaya.eventstore.Version;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.problem.Problem.Violation;
import id.percaya.kit.rest.RequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Takes in the first version of a content, for an existing campaign, and each later one. The media
/// that a version names are looked up, so that it is bound to their bytes; the gate lock keeps them
/// from being removed meanwhile.
@ApplicationScoped
class ManuscriptHandler {

    private final Contents contents;
    private final Campaigns campaigns;
    private final AttachmentReader attachments;
    private final GateLock lock;

    ManuscriptHandler(
            Contents contents, Campaigns campaigns, AttachmentReader attachments, GateLock lock) {
        this.contents = contents;
        this.campaigns = campaigns;
        this.attachments = attachments;
        this.lock = lock;
    }

    /// @throws Invalid when the tenant has no such campaign, or not the media
    Version draft(ContentId id, DraftContentRequest body, RequestContext request) {
        if (!body.version().namedMedia().isEmpty()) {
            lock.lockShared(request.tenant());
        }
        CampaignContext campaign = campaign(body.campaignId(), request);
        Manuscript manuscript = manuscript(body.version());
        return contents.handle(
                id, new DraftContent(campaign, manuscript, request.actor()), request.context());
    }

    /// Takes the lock as the command does: two that hold it shared could not both get it
    /// exclusively.
    ///
    /// @throws Invalid when the tenant has not the media
    Version revise(ContentId id, ReviseContentRequest body, RequestContext request) {
        lock.lockExclusive(request.tenant());
        return contents.handle(
                id, new ReviseContent(manuscript(body), request.actor()), request.context());
    }

    private Manuscript manuscript(ReviseContentRequest body) {
        Attachments attached = attachments.read(body.media());
        List<Violation> faults = new ArrayList<>(attached.faults());
        if (body.variants() != null) {
            faults.addAll(
                    new VariantMedia(body.namedMedia(), attached.media()).faults(body.variants()));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return body.manuscript(attached.media());
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
