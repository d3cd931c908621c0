package id.percaya.crisis.safety.suspension;

import id.percaya.crisis.response.crisis.CrisisViews;
import id.percaya.crisis.safety.suspension.SuspensionCommand.EnforceSuspension;
import id.percaya.crisis.safety.suspension.SuspensionCommand.LiftSuspension;
import id.percaya.crisis.safety.suspension.SuspensionCommand.MakeSuspensionPermanent;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.view.TimeSpan;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/suspensions")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"crisis-lead", "communications", "medical-reviewer", "legal-reviewer", "auditor"})
@Tag(name = "suspensions", description = "Suspended procedures.")
class SuspensionResource {

    private final Suspensions suspensions;
    private final SuspensionViews views;
    private final SuspensionProposal proposal;
    private final CrisisViews origins;
    private final SuspensionFactsReader facts;
    private final Endpoint endpoint;

    SuspensionResource(
            Suspensions suspensions,
            SuspensionViews views,
            SuspensionProposal proposal,
            CrisisViews origins,
            SuspensionFactsReader facts,
            Endpoint endpoint) {
        this.suspensions = suspensions;
        this.views = views;
        this.proposal = proposal;
        this.origins = origins;
        this.facts = facts;
        this.endpoint = endpoint;
    }

    @Schema(
            name = "MakeSuspensionPermanent",
            additionalProperties = Schema.False.class,
            examples =
                    """
                    {"reason": "The procedure is given up at this clinic"}
                    """)
    record PermanentRequest(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @RolesAllowed({"crisis-lead", "medical-reviewer"})
    @Operation(
            summary = "Propose to suspend a procedure",
            description =
                    "For one facility, and either for one practitioner or for everybody. It takes"
                            + " effect when it is enforced. Refused with every condition that is"
                            + " not met: FACILITY_NOT_OF_CRISIS, PROCEDURE_NOT_OF_CRISIS,"
                            + " PRACTITIONER_NOT_OF_CRISIS, PROCEDURE_ALREADY_SUSPENDED.")
    public RestResponse<SuspensionDetails> proposeSuspension(
            @Valid @NotNull ProposeSuspensionRequest body) {
        SuspensionId id = new SuspensionId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                () -> origins.find(body.crisisId()),
                request -> proposal.propose(id, body, request),
                () -> views.details(id.value()));
    }

    @POST
    @Path("{id}/enforce")
    @RolesAllowed({"crisis-lead", "medical-reviewer"})
    @Operation(
            summary = "Enforce a suspension",
            description = "From now on the procedure must not be performed. Partners are informed.")
    public RestResponse<SuspensionDetails> enforceSuspension(@RestPath UUID id) {
        return command(id, null, request -> new EnforceSuspension(request.at()));
    }

    @POST
    @Path("{id}/lift")
    @RolesAllowed({"crisis-lead", "medical-reviewer"})
    @Operation(
            summary = "Lift a suspension",
            description =
                    "Needs approved findings, at least one verified action and no unverified one,"
                            + " and for each practitioner concerned a verified credential check of"
                            + " the last 30 days that is still valid. The proposer and the recorders"
                            + " of those checks may not lift it. Refused with every condition that"
                            + " is not met: INVESTIGATION_NOT_APPROVED, NO_ACTION_VERIFIED,"
                            + " CORRECTIVE_ACTION_NOT_VERIFIED, DECIDER_IS_PROPOSER,"
                            + " CREDENTIAL_NOT_VERIFIED, CREDENTIAL_CHECK_OUTDATED,"
                            + " CHECKER_IS_LIFTER.")
    public RestResponse<SuspensionDetails> liftSuspension(@RestPath UUID id) {
        return command(
                id,
                null,
                request -> new LiftSuspension(request.actor(), facts.of(id), request.at()));
    }

    @POST
    @Path("{id}/make-permanent")
    @RolesAllowed({"crisis-lead", "medical-reviewer"})
    @Operation(
            summary = "Make a suspension permanent",
            description =
                    "The procedure will not be performed again. Other services are informed. The"
                            + " proposer may not decide it: DECIDER_IS_PROPOSER.")
    public RestResponse<SuspensionDetails> makeSuspensionPermanent(
            @RestPath UUID id, @Valid @NotNull PermanentRequest body) {
        return command(
                id,
                body,
                request ->
                        new MakeSuspensionPermanent(body.reason(), request.actor(), request.at()));
    }

    private RestResponse<SuspensionDetails> command(
            UUID id, @Nullable Object body, Function<RequestContext, SuspensionCommand> command) {
        return endpoint.command(
                body,
                request ->
                        suspensions.handle(
                                new SuspensionId(id), command.apply(request), request.context()),
                () -> views.details(id));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("suspension")
    @Operation(
            summary = "Show a suspension",
            description = "The procedure, the state and the dates of the suspension.")
    public RestResponse<SuspensionDetails> getSuspension(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @Operation(
            summary = "List suspensions",
            description = "Newest first. `from` and `until` bound `proposedAt`.")
    public RestResponse<Page<SuspensionDetails>> listSuspensions(
            @BeanParam PageRequest page,
            @Valid @BeanParam SuspensionFilter filter,
            @BeanParam TimeSpan proposed) {
        return endpoint.list(page, views.list(filter, proposed));
    }

    @GET
    @Path("{id}/history")
    @Operation(
            summary = "Show the history of a suspension",
            description = "Its events in order, each with its time and actor.")
    public RestResponse<HistoryPage> getSuspensionHistory(@RestPath UUID id) {
        return endpoint.history(new SuspensionId(id).stream(), SuspensionEvent.TYPES);
    }
}
