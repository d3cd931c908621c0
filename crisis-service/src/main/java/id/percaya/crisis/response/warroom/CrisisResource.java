package id.percaya.crisis.response.warroom;

import id.percaya.crisis.response.crisis.Crises;
import id.percaya.crisis.response.crisis.CrisisCommand.ConfirmPosture;
import id.percaya.crisis.response.crisis.CrisisCommand.ReopenCrisis;
import id.percaya.crisis.response.crisis.CrisisDetails;
import id.percaya.crisis.response.crisis.CrisisEvent;
import id.percaya.crisis.response.crisis.CrisisFilter;
import id.percaya.crisis.response.crisis.CrisisId;
import id.percaya.crisis.response.crisis.CrisisViews;
import id.percaya.eventstore.Version;
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

@Path("/v1/crises")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"crisis-lead", "communications", "medical-reviewer", "legal-reviewer", "auditor"})
@Tag(name = "crises", description = "Crises, from declaration to closing.")
class CrisisResource {

    private final Crises crises;
    private final CrisisViews views;
    private final WarRoomViews rooms;
    private final CrisisDeclaration declaration;
    private final CrisisEnding ending;
    private final WarRoomReaders readers;
    private final Endpoint endpoint;

    CrisisResource(
            Crises crises,
            CrisisViews views,
            WarRoomViews rooms,
            CrisisDeclaration declaration,
            CrisisEnding ending,
            WarRoomReaders readers,
            Endpoint endpoint) {
        this.crises = crises;
        this.views = views;
        this.rooms = rooms;
        this.declaration = declaration;
        this.ending = ending;
        this.readers = readers;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed("crisis-lead")
    @Operation(
            summary = "Declare a crisis",
            description =
                    "Escalates a reported case to a crisis. The clocks start, and campaign-service halts the planned publications in scope. Refused with CASE_NOT_REPORTED, CASE_DISMISSED, CASE_ALREADY_ESCALATED, FACILITY_NOT_OF_CASE, DRILL_AND_REAL_MIXED, SCOPE_NAMES_NO_PROCEDURE, SCOPE_NAMES_NO_PRACTITIONER, SCOPE_NAMES_NO_TOPIC, OCCURS_IN_THE_FUTURE, AWARE_IN_THE_FUTURE, AWARE_BEFORE_IT_OCCURRED, AWARE_LONG_AGO.")
    public RestResponse<WarRoom> declareCrisis(@Valid @NotNull DeclareRequest body) {
        CrisisId id = new CrisisId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                () -> declaration.origin(body),
                request -> declaration.declare(id, body, request),
                () -> rooms.of(id.value()));
    }

    @POST
    @Path("{id}/assess")
    @RolesAllowed("crisis-lead")
    @Operation(
            summary = "Assess a crisis",
            description =
                    "Derives the recommended posture from crisis type, history and prior reputation (Coombs 2007), and shows the derivation.")
    public RestResponse<WarRoom> assessCrisis(
            @RestPath UUID id, @Valid @NotNull AssessRequest body) {
        return command(
                id,
                body,
                request -> crises.handle(new CrisisId(id), body.command(), request.context()));
    }

    @POST
    @Path("{id}/choose-posture")
    @RolesAllowed("crisis-lead")
    @Operation(
            summary = "Choose the posture",
            description =
                    "At or above the recommended posture; one below it is proposed. Refused with"
                            + " every rule that is not met: POSTURE_MIX, NOT_ASSESSED,"
                            + " CONFIRMATION_NEEDED.")
    public RestResponse<WarRoom> choosePosture(
            @RestPath UUID id, @Valid @NotNull ChoosePostureRequest body) {
        return command(
                id,
                body,
                request -> crises.handle(new CrisisId(id), body.command(), request.context()));
    }

    @POST
    @Path("{id}/propose-posture")
    @RolesAllowed("crisis-lead")
    @Operation(
            summary = "Propose a posture below the advice",
            description =
                    "It takes effect when another person confirms it. Deny needs a refuted claim and"
                            + " excludes diminish and rebuild (Coombs 2007). A later proposal"
                            + " replaces it. Refused with every rule that is not met: POSTURE_MIX,"
                            + " NOT_ASSESSED, CONFIRMATION_NOT_NEEDED, TYPE_MAY_NOT_BE_DENIED,"
                            + " CLAIM_NOT_REFUTED.")
    public RestResponse<WarRoom> proposePosture(
            @RestPath UUID id, @Valid @NotNull ProposePostureRequest body) {
        return command(
                id,
                body,
                request ->
                        crises.handle(
                                new CrisisId(id),
                                body.command(request.actor()),
                                request.context()));
    }

    @POST
    @Path("{id}/confirm-posture")
    @RolesAllowed({"legal-reviewer", "tenant-admin"})
    @Operation(
            summary = "Confirm the proposed posture",
            description =
                    "From now on it is in force. The proposer may not confirm it. Refused with every"
                            + " rule that is not met: NOTHING_PROPOSED, CONFIRMER_IS_PROPOSER,"
                            + " POSTURE_MIX, CONFIRMATION_NOT_NEEDED, TYPE_MAY_NOT_BE_DENIED.")
    public RestResponse<WarRoom> confirmPosture(@RestPath UUID id) {
        return command(
                id,
                null,
                request ->
                        crises.handle(
                                new CrisisId(id),
                                new ConfirmPosture(request.actor()),
                                request.context()));
    }

    @POST
    @Path("{id}/open-recovery-gate")
    @RolesAllowed("crisis-lead")
    @Operation(
            summary = "Open the recovery gate",
            description =
                    "Allows image recovery to begin. Refused with every condition that is not met: INVESTIGATION_NOT_APPROVED, SUSPENSION_NOT_DECIDED, NO_STRONG_ACTION_VERIFIED, STATUTORY_CLOCK_RUNNING.")
    public RestResponse<WarRoom> openRecoveryGate(@RestPath UUID id) {
        return command(id, null, request -> ending.openGate(id, request));
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed("crisis-lead")
    @Operation(
            summary = "Close a crisis",
            description =
                    "Each clock must be met or its breach recorded, each suspension decided, each"
                            + " investigation approved and each corrective action verified. Refused with"
                            + " every condition that is not met: OBLIGATION_RUNNING,"
                            + " SUSPENSION_UNDECIDED, FINDINGS_NOT_APPROVED, ACTION_NOT_VERIFIED.")
    public RestResponse<WarRoom> closeCrisis(@RestPath UUID id) {
        return command(id, null, request -> ending.close(id, request));
    }

    @Schema(
            name = "ReopenCrisis",
            additionalProperties = Schema.False.class,
            examples =
                    """
                    {"reason": "A second patient was harmed"}
                    """)
    record ReopenRequest(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("{id}/reopen")
    @RolesAllowed("crisis-lead")
    @Operation(
            summary = "Reopen a crisis",
            description =
                    "It goes on where it was closed, and nothing of it is deleted. Refused with"
                            + " CRISIS_NOT_CLOSED.")
    public RestResponse<WarRoom> reopenCrisis(
            @RestPath UUID id, @Valid @NotNull ReopenRequest body) {
        return command(
                id,
                body,
                request ->
                        crises.handle(
                                new CrisisId(id),
                                new ReopenCrisis(body.reason(), request.at()),
                                request.context()));
    }

    private RestResponse<WarRoom> command(
            UUID id, @Nullable Object body, Function<RequestContext, Version> command) {
        return endpoint.command(body, command, () -> rooms.of(id));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        "crisis-lead",
        "communications",
        "medical-reviewer",
        "legal-reviewer",
        "auditor",
        "privacy-officer"
    })
    @ShowsChangesOf({"crisis", "recovery-gate"})
    @Operation(
            summary = "Show the war room",
            description =
                    "One crisis with its clocks, statements, suspensions, credential checks, investigation, corrective actions, recovery gate and held publications. A privacy officer sees the rooms of data breaches.")
    public RestResponse<WarRoom> getCrisis(@RestPath UUID id) {
        return endpoint.read(() -> readers.shown(rooms.of(id)));
    }

    @GET
    @Operation(
            summary = "List crises",
            description = "Newest first. `from` and `until` bound `declaredAt`.")
    public RestResponse<Page<CrisisDetails>> listCrises(
            @BeanParam PageRequest page,
            @Valid @BeanParam CrisisFilter filter,
            @BeanParam TimeSpan declared) {
        return endpoint.list(page, views.list(filter, declared));
    }

    @GET
    @Path("{id}/history")
    @Operation(
            summary = "Show the history of a crisis",
            description = "Its events in order, each with its time and actor.")
    public RestResponse<HistoryPage> getCrisisHistory(@RestPath UUID id) {
        return endpoint.history(new CrisisId(id).stream(), CrisisEvent.TYPES);
    }
}
