package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.planning.campaign.CampaignCommand.AmendCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.ApproveAmendment;
import id.percaya.campaign.planning.campaign.CampaignCommand.DraftCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.ReviseCampaign;
import id.percaya.campaign.planning.campaign.plan.PlanCheck;
import id.percaya.campaign.planning.campaign.plan.PlanRequest;
import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Ids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// The plan of a campaign, from its first draft on.
@Path("/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "campaigns")
class CampaignPlanResource {

    private final Campaigns campaigns;
    private final PlanCheck plans;
    private final CampaignClones clones;
    private final CampaignViews views;
    private final Endpoint endpoint;

    CampaignPlanResource(
            Campaigns campaigns,
            PlanCheck plans,
            CampaignClones clones,
            CampaignViews views,
            Endpoint endpoint) {
        this.campaigns = campaigns;
        this.plans = plans;
        this.clones = clones;
        this.views = views;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed("communications")
    @Operation(
            summary = "Draft a campaign",
            description =
                    "A RECOVERY campaign must name the crisis it recovers from; no other may.")
    public RestResponse<CampaignDetails> draftCampaign(@Valid @NotNull PlanRequest body) {
        CampaignId id = new CampaignId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                request ->
                        campaigns.handle(
                                id,
                                new DraftCampaign(plans.plan(body), request.actor(), null),
                                request.context()),
                () -> views.details(id.value()));
    }

    @POST
    @Path("{id}/clone")
    @RolesAllowed("communications")
    @Operation(
            summary = "Draft a campaign with the plan of another one",
            description =
                    "Everything but the days is taken over, without contents and publications. The"
                            + " day of the objective keeps its distance to the first day.")
    @APIResponseSchema(
            value = CampaignDetails.class,
            responseCode = "201",
            responseDescription = "The new campaign, at its Location.")
    @Extension(name = OpenApiFilter.WITHOUT_IF_MATCH, value = "true", parseValue = true)
    public RestResponse<CampaignDetails> cloneCampaign(
            @RestPath UUID id, @Valid @NotNull CloneCampaignRequest body) {
        CampaignId copy = new CampaignId(Ids.next());
        return endpoint.create(
                copy.value(),
                body,
                request -> clones.draft(copy, new CampaignId(id), body, request),
                () -> views.details(copy.value()));
    }

    @POST
    @Path("{id}/revise")
    @RolesAllowed("communications")
    @Operation(
            summary = "Replace the plan before its approval",
            description =
                    "It is a draft again and has to be submitted again. Class, facility and crisis"
                            + " stay. An approved plan is amended instead: ALREADY_APPROVED.")
    @Extension(name = OpenApiFilter.REQUIRES_IF_MATCH, value = "true", parseValue = true)
    public RestResponse<CampaignDetails> reviseCampaign(
            @RestPath UUID id, @Valid @NotNull PlanRequest body) {
        return command(id, body, request -> new ReviseCampaign(plans.plan(body), request.actor()));
    }

    @POST
    @Path("{id}/amend")
    @RolesAllowed("communications")
    @Operation(
            summary = "Propose another plan for an approved campaign",
            description =
                    "The old plan stands until somebody else approves this one. A later amendment"
                            + " replaces it.")
    @Extension(name = OpenApiFilter.REQUIRES_IF_MATCH, value = "true", parseValue = true)
    public RestResponse<CampaignDetails> amendCampaign(
            @RestPath UUID id, @Valid @NotNull PlanRequest body) {
        return command(id, body, request -> new AmendCampaign(plans.plan(body), request.actor()));
    }

    @POST
    @Path("{id}/approve-amendment")
    @RolesAllowed({
        "communications",
        "medical-reviewer",
        "legal-reviewer",
        "crisis-lead",
        "tenant-admin"
    })
    @Operation(
            summary = "Approve an amended plan",
            description =
                    "From then on it stands, and publications outside its period are held. Its"
                            + " authors may not approve it: SELF_APPROVAL.")
    public RestResponse<CampaignDetails> approveCampaignAmendment(
            @RestPath UUID id, @Valid @NotNull ApproveAmendmentRequest body) {
        return command(
                id, body, request -> new ApproveAmendment(body.planVersion(), request.actor()));
    }

    private RestResponse<CampaignDetails> command(
            UUID id, Object body, Function<RequestContext, CampaignCommand> command) {
        return endpoint.command(
                body,
                request ->
                        campaigns.handle(
                                new CampaignId(id), command.apply(request), request.context()),
                () -> views.details(id));
    }
}
