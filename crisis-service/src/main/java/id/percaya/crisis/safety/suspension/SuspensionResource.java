package id.percaya.crisis.safety.suspension;

import id.percaya.crisis.response.crisis.Crises;
import id.percaya.crisis.response.crisis.CrisisId;
import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.crisis.safety.suspension.SuspensionCommand.EnforceSuspension;
import id.percaya.crisis.safety.suspension.SuspensionCommand.LiftSuspension;
import id.percaya.crisis.safety.suspension.SuspensionCommand.MakeSuspensionPermanent;
import id.percaya.crisis.safety.suspension.SuspensionCommand.ProposeSuspension;
import id.percaya.eventstore.Version;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Ids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/suspensions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"crisis-lead", "communications", "medical-reviewer", "legal-reviewer", "auditor"})
@Tag(name = "suspensions", description = "Procedures that are not performed.")
class SuspensionResource {

    private final Suspensions suspensions;
    private final SuspensionViews views;
    private final Crises crises;
    private final SuspensionFactsReader facts;
    private final Endpoint endpoint;

    SuspensionResource(
            Suspensions suspensions,
            SuspensionViews views,
            Crises crises,
            SuspensionFactsReader facts,
            Endpoint endpoint) {
        this.suspensions = suspensions;
        this.views = views;
        this.crises = crises;
        this.facts = facts;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed({"crisis-lead", "medical-reviewer"})
    @Operation(
            operationId = "proposeSuspension",
            summary = "Propose to suspend a procedure",
            description =
                    "At one facility, by one practitioner or by everybody. It takes effect when it is enforced.")
    @APIResponseSchema(
            value = SuspensionDetails.class,
            responseCode = "201",
            responseDescription = "The suspension, at its Location.")
    public Response proposeSuspension(@Valid @NotNull ProposeSuspensionRequest body) {
        SuspensionId id = new SuspensionId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                asked -> propose(id, body, asked),
                () -> views.details(id.value()));
    }

    private Version propose(SuspensionId id, ProposeSuspensionRequest body, RequestContext asked) {
        CrisisReference crisis = crises.belonging(asked.tenant(), new CrisisId(body.crisisId()));
        ProposeSuspension command = new ProposeSuspension(body.what(crisis), asked.actor());
        return suspensions.handle(
                id, command, crises.within(new CrisisId(body.crisisId()), asked.intent()));
    }

    @POST
    @Path("{id}/enforce")
    @RolesAllowed({"crisis-lead", "medical-reviewer"})
    @Operation(
            operationId = "enforceSuspension",
            summary = "Put a suspension in force",
            description = "From now on the procedure is not performed; partners hear of it.")
    @APIResponseSchema(
            value = SuspensionDetails.class,
            responseCode = "200",
            responseDescription = "The suspension as it is now.")
    public Response enforce(@RestPath UUID id) {
        return endpoint.command(
                null,
                asked ->
                        suspensions.handle(
                                new SuspensionId(id),
                                new EnforceSuspension(asked.at()),
                                asked.intent()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/lift")
    @RolesAllowed({"crisis-lead", "medical-reviewer"})
    @Operation(
            operationId = "liftSuspension",
            summary = "Lift a suspension",
            description =
                    "By somebody else than its proposer. Refused with all that is missing: CORRECTIVE_ACTION_NOT_VERIFIED, DECIDER_IS_PROPOSER, CREDENTIAL_NOT_VERIFIED.")
    @APIResponseSchema(
            value = SuspensionDetails.class,
            responseCode = "200",
            responseDescription = "The suspension as it is now.")
    public Response lift(@RestPath UUID id) {
        return endpoint.command(
                null,
                asked ->
                        suspensions.handle(
                                new SuspensionId(id),
                                new LiftSuspension(asked.actor(), facts.of(id), asked.at()),
                                asked.intent()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/make-permanent")
    @RolesAllowed({"crisis-lead", "medical-reviewer"})
    @Operation(
            operationId = "makeSuspensionPermanent",
            summary = "End a procedure for good",
            description = "Decides the suspension; the procedure is not taken up again.")
    @APIResponseSchema(
            value = SuspensionDetails.class,
            responseCode = "200",
            responseDescription = "The suspension as it is now.")
    public Response makePermanent(@RestPath UUID id) {
        return endpoint.command(
                null,
                asked ->
                        suspensions.handle(
                                new SuspensionId(id),
                                new MakeSuspensionPermanent(asked.at()),
                                asked.intent()),
                () -> views.details(id));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getSuspension",
            summary = "Show a suspension",
            description = "What is suspended, since when, and what was decided.")
    @APIResponseSchema(
            value = SuspensionDetails.class,
            responseCode = "200",
            responseDescription = "The suspension.")
    public Response details(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @Path("{id}/history")
    @Operation(
            operationId = "getSuspensionHistory",
            summary = "Show what happened to a suspension",
            description = "Its events in order: what, when, by whom.")
    @APIResponseSchema(
            value = HistoryPage.class,
            responseCode = "200",
            responseDescription = "All of its events.")
    public Response history(@RestPath UUID id) {
        return endpoint.history(new SuspensionId(id).stream(), SuspensionEvent.TYPES);
    }
}
