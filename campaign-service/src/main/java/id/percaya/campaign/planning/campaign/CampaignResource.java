package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.planning.campaign.CampaignCommand.ApproveCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.ArchiveCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.CancelCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.CompleteCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.PauseCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.SubmitCampaign;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.view.TimeSpan;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "campaigns",
        description = "Campaigns: their goal, their audience and whether they may run.")
class CampaignResource {

    private final Campaigns campaigns;
    private final CampaignViews views;
    private final Endpoint endpoint;

    CampaignResource(Campaigns campaigns, CampaignViews views, Endpoint endpoint) {
        this.campaigns = campaigns;
        this.views = views;
        this.endpoint = endpoint;
    }

    @POST
    @Path("{id}/submit")
    @RolesAllowed("communications")
    @Operation(
            summary = "Submit a campaign for review",
            description = "Submitting again changes nothing.")
    public RestResponse<CampaignDetails> submitCampaign(@RestPath UUID id) {
        return command(id, _ -> new SubmitCampaign());
    }

    @POST
    @Path("{id}/approve")
    @RolesAllowed({
        "communications",
        "medical-reviewer",
        "legal-reviewer",
        "crisis-lead",
        "tenant-admin"
    })
    @Operation(
            summary = "Approve a campaign",
            description = "The author may not approve it: SELF_APPROVAL.")
    public RestResponse<CampaignDetails> approveCampaign(@RestPath UUID id) {
        return command(id, request -> new ApproveCampaign(request.actor()));
    }

    @POST
    @Path("{id}/activate")
    @RolesAllowed("communications")
    @Operation(
            summary = "Start or resume a campaign",
            description =
                    "A recovery campaign is refused with RECOVERY_GATE_CLOSED until its crisis has"
                            + " opened the recovery gate.")
    public RestResponse<CampaignDetails> activateCampaign(@RestPath UUID id) {
        return endpoint.command(
                request -> campaigns.activate(new CampaignId(id), request.context()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/pause")
    @RolesAllowed("communications")
    @Operation(summary = "Pause a campaign", description = "Its publications are held at once.")
    public RestResponse<CampaignDetails> pauseCampaign(@RestPath UUID id) {
        return command(id, _ -> new PauseCampaign());
    }

    @POST
    @Path("{id}/complete")
    @RolesAllowed("communications")
    @Operation(
            summary = "Complete a campaign",
            description = "None of its contents is published any more.")
    public RestResponse<CampaignDetails> completeCampaign(@RestPath UUID id) {
        return command(id, _ -> new CompleteCampaign());
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed("communications")
    @Operation(
            summary = "Cancel a campaign",
            description = "None of its contents is published any more.")
    public RestResponse<CampaignDetails> cancelCampaign(@RestPath UUID id) {
        return command(id, _ -> new CancelCampaign());
    }

    @POST
    @Path("{id}/archive")
    @RolesAllowed("communications")
    @Operation(
            summary = "Archive a campaign",
            description = "Possible once it was completed or cancelled.")
    public RestResponse<CampaignDetails> archiveCampaign(@RestPath UUID id) {
        return command(id, _ -> new ArchiveCampaign());
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("campaign")
    @RolesAllowed({
        "communications",
        "medical-reviewer",
        "legal-reviewer",
        "crisis-lead",
        "analyst",
        "auditor",
        "tenant-admin"
    })
    @Operation(summary = "Show a campaign", description = "Its plan, state and approver.")
    public RestResponse<CampaignDetails> getCampaign(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({
        "communications",
        "medical-reviewer",
        "legal-reviewer",
        "crisis-lead",
        "analyst",
        "auditor",
        "tenant-admin"
    })
    @Operation(
            summary = "List campaigns",
            description = "Newest first. `from` and `until` bound `draftedAt`.")
    public RestResponse<Page<CampaignDetails>> listCampaigns(
            @BeanParam PageRequest page,
            @Valid @BeanParam CampaignFilter filter,
            @BeanParam TimeSpan drafted) {
        return endpoint.list(page, views.list(filter, drafted));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"communications", "auditor"})
    @Operation(
            summary = "Show the history of a campaign",
            description = "Its events in order, with time and actor.")
    public RestResponse<HistoryPage> getCampaignHistory(@RestPath UUID id) {
        return endpoint.history(new CampaignId(id).stream(), CampaignEvent.TYPES);
    }

    private RestResponse<CampaignDetails> command(
            UUID id, Function<RequestContext, CampaignCommand> command) {
        return endpoint.command(
                request ->
                        campaigns.handle(
                                new CampaignId(id), command.apply(request), request.context()),
                () -> views.details(id));
    }
}
