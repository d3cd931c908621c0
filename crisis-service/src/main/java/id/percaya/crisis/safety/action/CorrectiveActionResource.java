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
@Tag(name = "corrective-actions", description = "What is changed so that it does not happen again.")
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
                    "What the investigation of a crisis leads to. Refused with INVESTIGATION_NOT_CHARTERED.")
    @APIResponseSchema(
            value = CorrectiveActionDetails.class,
            responseCode = "201",
            responseDescription = "The corrective action, at its Location.")
    public Response openCorrectiveAction(@Valid @NotNull OpenActionRequest body) {
        CorrectiveActionId id = new CorrectiveActionId(Ids.next());
        return endpoint.create(
                id.value(), body, asked -> open(id, body, asked), () -> views.details(id.value()));
    }

    private Version open(CorrectiveActionId id, OpenActionRequest body, RequestContext asked) {
        UUID crisisId = body.crisisId();
        CrisisReference crisis = crises.belonging(asked.tenant(), new CrisisId(crisisId));
        investigations.requireChartered(
                asked.tenant(), crisisId, new InvestigationId(body.investigationId()));
        return actions.handle(
                id,
                new OpenCorrectiveAction(crisis, body.plan()),
                crises.within(new CrisisId(crisisId), asked.intent()));
    }

    @POST
    @Path("{id}/implement")
    @RolesAllowed({"crisis-lead", "medical-reviewer", "communications"})
    @Operation(
            operationId = "implementCorrectiveAction",
            summary = "Say that an action is implemented",
            description = "Also again, when it was found ineffective.")
    @APIResponseSchema(
            value = CorrectiveActionDetails.class,
            responseCode = "200",
            responseDescription = "The corrective action as it is now.")
    public Response implement(@RestPath UUID id) {
        return endpoint.command(
                null,
                asked ->
                        actions.handle(
                                new CorrectiveActionId(id),
                                new ImplementCorrectiveAction(asked.actor()),
                                asked.intent()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/verify")
    @RolesAllowed({"crisis-lead", "medical-reviewer", "legal-reviewer"})
    @Operation(
            operationId = "verifyEffectiveness",
            summary = "Verify the effect of an action",
            description =
                    "By somebody who neither owns nor implemented it. Refused with VERIFIER_IS_OWNER, VERIFIER_IS_IMPLEMENTER.")
    @APIResponseSchema(
            value = CorrectiveActionDetails.class,
            responseCode = "200",
            responseDescription = "The corrective action as it is now.")
    public Response verify(@RestPath UUID id, @Valid @NotNull VerifyRequest body) {
        return endpoint.command(
                body,
                asked ->
                        actions.handle(
                                new CorrectiveActionId(id),
                                new VerifyEffectiveness(
                                        body.effective(), body.evidence(), asked.actor()),
                                asked.intent()),
                () -> views.details(id));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getCorrectiveAction",
            summary = "Show a corrective action",
            description = "Its plan and how far it is.")
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
            summary = "Show what happened to a corrective action",
            description = "Its events in order: what, when, by whom.")
    @APIResponseSchema(
            value = HistoryPage.class,
            responseCode = "200",
            responseDescription = "All of its events.")
    public Response history(@RestPath UUID id) {
        return endpoint.history(new CorrectiveActionId(id).stream(), CorrectiveActionEvent.TYPES);
    }
}
