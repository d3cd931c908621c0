package id.percaya.crisis.safety.action;

import id.percaya.crisis.WesternTime;
import id.percaya.crisis.response.crisis.Crises;
import id.percaya.crisis.response.crisis.CrisisId;
import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.crisis.safety.action.CorrectiveActionCommand.ImplementCorrectiveAction;
import id.percaya.crisis.safety.action.CorrectiveActionCommand.OpenCorrectiveAction;
import id.percaya.crisis.safety.action.CorrectiveActionCommand.VerifyEffectiveness;
import id.percaya.crisis.safety.investigation.InvestigationId;
import id.percaya.crisis.safety.investigation.Investigations;
import id.percaya.eventstore.Version;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.view.DueOrder;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/corrective-actions")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"crisis-lead", "communications", "medical-reviewer", "legal-reviewer", "auditor"})
@Tag(name = "corrective-actions", description = "Changes that prevent a recurrence.")
class CorrectiveActionResource {

    private final CorrectiveActions actions;
    private final CorrectiveActionViews views;
    private final Crises crises;
    private final Investigations investigations;
    private final OwnerCheck owners;
    private final Endpoint endpoint;

    CorrectiveActionResource(
            CorrectiveActions actions,
            CorrectiveActionViews views,
            Crises crises,
            Investigations investigations,
            OwnerCheck owners,
            Endpoint endpoint) {
        this.actions = actions;
        this.views = views;
        this.crises = crises;
        this.investigations = investigations;
        this.owners = owners;
        this.endpoint = endpoint;
    }

    @Schema(
            name = "VerifyEffectiveness",
            additionalProperties = Schema.False.class,
            examples =
                    """
                    {"effective": true, "evidence": "Audit of four weeks"}
                    """)
    record VerifyRequest(@NotNull Boolean effective, @NotBlank @Size(max = 1000) String evidence) {}

    @POST
    @RolesAllowed({"crisis-lead", "medical-reviewer"})
    @Operation(
            summary = "Open a corrective action",
            description =
                    "Plans a change that follows from the investigation of a crisis. Refused with"
                            + " INVESTIGATION_NOT_CHARTERED, DUE_IN_THE_PAST.")
    public RestResponse<CorrectiveActionDetails> openCorrectiveAction(
            @Valid @NotNull OpenActionRequest body) {
        CorrectiveActionId id = new CorrectiveActionId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                request -> open(id, body, request),
                () -> views.details(id.value()));
    }

    private Version open(CorrectiveActionId id, OpenActionRequest body, RequestContext request) {
        owners.requireKnown(body.owner());
        UUID crisisId = body.crisisId();
        CrisisReference crisis = crises.reference(request.tenant(), new CrisisId(crisisId));
        investigations.requireChartered(
                request.tenant(), crisisId, new InvestigationId(body.investigationId()));
        return actions.handle(
                id,
                new OpenCorrectiveAction(crisis, body.plan(), WesternTime.day(request.at())),
                crises.correlated(new CrisisId(crisisId), request.context()));
    }

    @POST
    @Path("{id}/implement")
    @RolesAllowed({"crisis-lead", "medical-reviewer", "communications"})
    @Operation(
            summary = "Record that a corrective action is implemented",
            description = "An action that was found ineffective may be implemented again.")
    public RestResponse<CorrectiveActionDetails> implementCorrectiveAction(@RestPath UUID id) {
        return command(
                id, null, request -> new ImplementCorrectiveAction(request.actor(), request.at()));
    }

    @POST
    @Path("{id}/verify")
    @RolesAllowed({"crisis-lead", "medical-reviewer", "legal-reviewer"})
    @Operation(
            summary = "Verify the effectiveness of a corrective action",
            description =
                    "The verifier must neither own nor have implemented the action, and the time for"
                            + " its measure must be over unless it is found ineffective. Refused with"
                            + " VERIFIER_IS_OWNER, VERIFIER_IS_IMPLEMENTER, MEASURE_NOT_FINISHED.")
    public RestResponse<CorrectiveActionDetails> verifyEffectiveness(
            @RestPath UUID id, @Valid @NotNull VerifyRequest body) {
        return command(
                id,
                body,
                request ->
                        new VerifyEffectiveness(
                                body.effective(), body.evidence(), request.actor(), request.at()));
    }

    private RestResponse<CorrectiveActionDetails> command(
            UUID id,
            @Nullable Object body,
            Function<RequestContext, CorrectiveActionCommand> command) {
        return endpoint.command(
                body,
                request ->
                        actions.handle(
                                new CorrectiveActionId(id),
                                command.apply(request),
                                request.context()),
                () -> views.details(id));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("corrective-action")
    @Operation(
            summary = "Show a corrective action",
            description = "Its plan, its state and the latest verification.")
    public RestResponse<CorrectiveActionDetails> getCorrectiveAction(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @Operation(
            summary = "List corrective actions",
            description = "Newest first, or earliest due day first.")
    public RestResponse<Page<CorrectiveActionDetails>> listCorrectiveActions(
            @BeanParam PageRequest page,
            @Valid @BeanParam CorrectiveActionFilter filter,
            @Parameter(description = "NEWEST: opened last first. DUE: earliest due day first.")
                    @QueryParam("sort")
                    @DefaultValue("NEWEST")
                    DueOrder sort) {
        return endpoint.list(page, views.list(filter, sort));
    }

    @GET
    @Path("{id}/history")
    @Operation(
            summary = "Show the history of a corrective action",
            description = "Its events in order, each with its time and actor.")
    public RestResponse<HistoryPage> getCorrectiveActionHistory(@RestPath UUID id) {
        return endpoint.history(new CorrectiveActionId(id).stream(), CorrectiveActionEvent.TYPES);
    }
}
