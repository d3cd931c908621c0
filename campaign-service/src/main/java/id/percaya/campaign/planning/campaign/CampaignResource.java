package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.planning.campaign.CampaignCommand.ApproveCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.CancelCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.CompleteCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.DraftCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.PauseCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.SubmitCampaign;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.rest.untyped.Endpoint;
import id.percaya.kit.tenancy.Ids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "campaigns", description = "Campaigns: their goal, their audience and whether they may run.")
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
    @RolesAllowed("communications")
    @Operation(
            operationId = "draftCampaign",
            summary = "Draft a campaign",
            description =
                    "A RECOVERY campaign must name the crisis it recovers from; no other may.")
    @APIResponseSchema(
            value = CampaignDetails.class,
            responseCode = "201",
            responseDescription = "The campaign, at its Location.")
    public Response draft(@Valid @NotNull DraftCampaignRequest body) {
        CampaignId id = new CampaignId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                request ->
                        campaigns.handle(
                                id, new DraftCampaign(body.plan(), request.actor()), request.intent()),
                () -> views.details(id.value()));
    }

    @POST
    @Path("{id}/submit")
    @RolesAllowed("communications")
    @Operation(
            operationId = "submitCampaign",
            summary = "Submit a campaign for review",
            description = "Submitting again changes nothing.")
    @APIResponseSchema(
            value = CampaignDetails.class,
            responseCode = "200",
            responseDescription = "The campaign as it is now.")
    public Response submit(@RestPath UUID id) {
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
            operationId = "approveCampaign",
            summary = "Approve a campaign",
            description = "The author may not approve it: SELF_APPROVAL.")
    @APIResponseSchema(
            value = CampaignDetails.class,
            responseCode = "200",
            responseDescription = "The campaign as it is now.")
    public Response approve(@RestPath UUID id) {
        return command(id, request -> new ApproveCampaign(request.actor()));
    }

    @POST
    @Path("{id}/activate")
    @RolesAllowed("communications")
    @Operation(
            operationId = "activateCampaign",
            summary = "Start or resume a campaign",
            description =
                    "A recovery campaign is refused with RECOVERY_GATE_CLOSED until its crisis has"
                            + " opened the recovery gate.")
    @APIResponseSchema(
            value = CampaignDetails.class,
            responseCode = "200",
            responseDescription = "The campaign as it is now.")
    public Response activate(@RestPath UUID id) {
        return endpoint.command(
                null,
                request -> campaigns.activate(new CampaignId(id), request.intent()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/pause")
    @RolesAllowed("communications")
    @Operation(
            operationId = "pauseCampaign",
            summary = "Pause a campaign",
            description = "Publications that become due during the pause are held.")
    @APIResponseSchema(
            value = CampaignDetails.class,
            responseCode = "200",
            responseDescription = "The campaign as it is now.")
    public Response pause(@RestPath UUID id) {
        return command(id, _ -> new PauseCampaign());
    }

    @POST
    @Path("{id}/complete")
    @RolesAllowed("communications")
    @Operation(
            operationId = "completeCampaign",
            summary = "Complete a campaign",
            description = "None of its contents is published any more.")
    @APIResponseSchema(
            value = CampaignDetails.class,
            responseCode = "200",
            responseDescription = "The campaign as it is now.")
    public Response complete(@RestPath UUID id) {
        return command(id, _ -> new CompleteCampaign());
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed("communications")
    @Operation(
            operationId = "cancelCampaign",
            summary = "Cancel a campaign",
            description = "None of its contents is published any more.")
    @APIResponseSchema(
            value = CampaignDetails.class,
            responseCode = "200",
            responseDescription = "The campaign as it is now.")
    public Response cancel(@RestPath UUID id) {
        return command(id, _ -> new CancelCampaign());
    }

    @GET
    @Path("{id}")
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
            operationId = "getCampaign",
            summary = "Show a campaign",
            description = "Its plan, state and approver.")
    @APIResponseSchema(
            value = CampaignDetails.class,
            responseCode = "200",
            responseDescription = "The campaign.")
    public Response details(@RestPath UUID id) {
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
            operationId = "listCampaigns",
            summary = "List campaigns",
            description = "Newest first; filter by state.")
    @APIResponseSchema(
            value = CampaignPage.class,
            responseCode = "200",
            responseDescription = "One page.")
    public Response list(
            @BeanParam PageRequest page, @QueryParam("state") @Nullable CampaignState state) {
        return endpoint.list(
                page,
                "state=" + state,
                (after, limit) -> views.list(state, after, limit),
                CampaignDetails::key);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"communications", "auditor"})
    @Operation(
            operationId = "getCampaignHistory",
            summary = "Show the history of a campaign",
            description = "Its events in order, with time and actor.")
    @APIResponseSchema(
            value = HistoryPage.class,
            responseCode = "200",
            responseDescription = "All of its events.")
    public Response history(@RestPath UUID id) {
        return endpoint.history(new CampaignId(id).stream(), CampaignEvent.TYPES);
    }

    private Response command(UUID id, Function<RequestContext, CampaignCommand> command) {
        return endpoint.command(
                null,
                request -> campaigns.handle(new CampaignId(id), command.apply(request), request.intent()),
                () -> views.details(id));
    }
}
