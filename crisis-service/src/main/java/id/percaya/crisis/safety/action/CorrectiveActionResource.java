package id.percaya.crisis.safety.action;

import id.percaya.crisis.response.crisis.Crises;
import id.percaya.crisis.response.crisis.CrisisId;
import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.crisis.safety.action.CorrectiveActionCommand.ImplementCorrectiveAction;
import id.percaya.crisis.safety.action.CorrectiveActionCommand.OpenCorrectiveAction;
import id.percaya.crisis.safety.action.CorrectiveActionCommand.VerifyEffectiveness;
import id.percaya.crisis.safety.investigation.InvestigationId;
import id.percaya.crisis.safety.investigation.Investigations;
import id.percaya.eventstore.Version;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Ids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/corrective-actions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"crisis-lead", "communications", "medical-reviewer", "legal-reviewer", "auditor"})
@Tag(name = "corrective-actions", description = "Changes that prevent a recurrence.")
class CorrectiveActionResource {

    private final CorrectiveActions actions;
    private final CorrectiveActionViews views;
    private final Crises crises;
    private final Investigations investigations;
    private final Endpoint endpoint;

    CorrectiveActionResource(
            CorrectiveActions actions,
            CorrectiveActionViews views,
            Crises crises,
            Investigations investigations,
            Endpoint endpoint) {
        this.actions = actions;
        this.views = views;
        this.crises = crises;
        this.investigations = investigations;
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
            operationId = "openCorrectiveAction",
            summary = "Open a corrective action",
            description =
                    "Plans a change that follows from the investigation of a crisis. Refused with INVESTIGATION_NOT_CHARTERED.")
    @APIResponseSchema(
            value = CorrectiveActionDetails.class,
            responseCode = "201",
            responseDescription = "The corrective action, at its Location.")
    public Response openCorrectiveAction(@Valid @NotNull OpenActionRequest body) {
        CorrectiveActionId id = new CorrectiveActionId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                request -> open(id, body, request),
                () -> views.details(id.value()));
    }

    private Version open(CorrectiveActionId id, OpenActionRequest body, RequestContext request) {
        UUID crisisId = body.crisisId();
        CrisisReference crisis = crises.reference(request.tenant(), new CrisisId(crisisId));
        investigations.requireChartered(
                request.tenant(), crisisId, new InvestigationId(body.investigationId()));
        return actions.handle(
                id,
                new OpenCorrectiveAction(crisis, body.plan()),
                crises.correlated(new CrisisId(crisisId), request.intent()));
    }

    @POST
    @Path("{id}/implement")
    @RolesAllowed({"crisis-lead", "medical-reviewer", "communications"})
    @Operation(
            operationId = "implementCorrectiveAction",
            summary = "Record that a corrective action is implemented",
            description = "An action that was found ineffective may be implemented again.")
    @APIResponseSchema(
            value = CorrectiveActionDetails.class,
            responseCode = "200",
            responseDescription = "The corrective action as it is now.")
    public Response implement(@RestPath UUID id) {
        return endpoint.command(
                null,
                request ->
                        actions.handle(
                                new CorrectiveActionId(id),
                                new ImplementCorrectiveAction(request.actor()),
                                request.intent()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/verify")
    @RolesAllowed({"crisis-lead", "medical-reviewer", "legal-reviewer"})
    @Operation(
            operationId = "verifyEffectiveness",
            summary = "Verify the effectiveness of a corrective action",
            description =
                    "The verifier must neither own nor have implemented the action. Refused with VERIFIER_IS_OWNER, VERIFIER_IS_IMPLEMENTER.")
    @APIResponseSchema(
            value = CorrectiveActionDetails.class,
            responseCode = "200",
            responseDescription = "The corrective action as it is now.")
    public Response verify(@RestPath UUID id, @Valid @NotNull VerifyRequest body) {
        return endpoint.command(
                body,
                request ->
                        actions.handle(
                                new CorrectiveActionId(id),
                                new VerifyEffectiveness(
                                        body.effective(), body.evidence(), request.actor()),
                                request.intent()),
                () -> views.details(id));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getCorrectiveAction",
            summary = "Show a corrective action",
            description = "Its plan, its state and the latest verification.")
    @APIResponseSchema(
            value = CorrectiveActionDetails.class,
            responseCode = "200",
            responseDescription = "The corrective action.")
    public Response details(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @Path("{id}/history")
    @Operation(
            operationId = "getCorrectiveActionHistory",
            summary = "Show the history of a corrective action",
            description = "Its events in order, each with its time and actor.")
    @APIResponseSchema(
            value = HistoryPage.class,
            responseCode = "200",
            responseDescription = "All of its events.")
    public Response history(@RestPath UUID id) {
        return endpoint.history(new CorrectiveActionId(id).stream(), CorrectiveActionEvent.TYPES);
    }
}
