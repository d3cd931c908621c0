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
@Tag(name = "campaigns", description = "What is to be reached, for whom, and whether it may run.")
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
                    "A campaign of class RECOVERY names the crisis it recovers from; no other does.")
    @APIResponseSchema(
            value = CampaignDetails.class,
            responseCode = "201",
            responseDescription = "The campaign, at its Location.")
    public Response draft(@Valid @NotNull DraftCampaignRequest body) {
        CampaignId id = new CampaignId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                asked ->
                        campaigns.handle(
                                id, new DraftCampaign(body.plan(), asked.actor()), asked.intent()),
                () -> views.details(id.value()));
    }

    @POST
    @Path("{id}/submit")
    @RolesAllowed("communications")
    @Operation(
            operationId = "submitCampaign",
            summary = "Submit a campaign for review",
            description = "A repeat changes nothing.")
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
            description = "By another person than its author: else SELF_APPROVAL.")
    @APIResponseSchema(
            value = CampaignDetails.class,
            responseCode = "200",
            responseDescription = "The campaign as it is now.")
    public Response approve(@RestPath UUID id) {
        return command(id, asked -> new ApproveCampaign(asked.actor()));
    }

    @POST
    @Path("{id}/activate")
    @RolesAllowed("communications")
    @Operation(
            operationId = "activateCampaign",
            summary = "Start a campaign, or go on after a pause",
            description =
                    "A recovery waits for its crisis: RECOVERY_GATE_CLOSED until the gate was opened.")
    @APIResponseSchema(
            value = CampaignDetails.class,
            responseCode = "200",
            responseDescription = "The campaign as it is now.")
    public Response activate(@RestPath UUID id) {
        return endpoint.command(
                null,
                asked -> campaigns.activate(new CampaignId(id), asked.intent()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/pause")
    @RolesAllowed("communications")
    @Operation(
            operationId = "pauseCampaign",
            summary = "Pause a campaign",
            description = "What becomes due meanwhile is held.")
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
            description = "Nothing more is published in it.")
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
            description = "Nothing more is published in it.")
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
            description = "Its plan and what became of it.")
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
            description = "Newest first, in one state if asked.")
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
            summary = "Show what happened to a campaign",
            description = "Its events in order: what, when, by whom.")
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
                asked -> campaigns.handle(new CampaignId(id), command.apply(asked), asked.intent()),
                () -> views.details(id));
    }
}
