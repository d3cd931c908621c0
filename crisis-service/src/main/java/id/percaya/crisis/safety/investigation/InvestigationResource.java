package id.percaya.crisis.safety.investigation;

import id.percaya.crisis.response.crisis.Crises;
import id.percaya.crisis.response.crisis.CrisisId;
import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.crisis.safety.investigation.InvestigationCommand.ApproveFindings;
import id.percaya.crisis.safety.investigation.InvestigationCommand.CharterInvestigation;
import id.percaya.crisis.safety.investigation.InvestigationCommand.ReturnFindings;
import id.percaya.crisis.safety.investigation.InvestigationCommand.StartInvestigation;
import id.percaya.crisis.safety.investigation.InvestigationCommand.SubmitFindings;
import id.percaya.eventstore.Version;
import id.percaya.kit.guard.Confidential;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/investigations")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"crisis-lead", "communications", "medical-reviewer", "legal-reviewer", "auditor"})
@Tag(name = "investigations", description = "Root cause analyses of crises.")
class InvestigationResource {

    private final Investigations investigations;
    private final InvestigationViews views;
    private final Crises crises;
    private final Endpoint endpoint;

    InvestigationResource(
            Investigations investigations,
            InvestigationViews views,
            Crises crises,
            Endpoint endpoint) {
        this.investigations = investigations;
        this.views = views;
        this.crises = crises;
        this.endpoint = endpoint;
    }

    @Schema(
            name = "CharterInvestigation",
            additionalProperties = Schema.False.class,
            examples =
                    """
                    {"crisisId": "0198c0de-0000-7000-8000-000000000001"}
                    """)
    record CharterRequest(@NotNull UUID crisisId) {}

    @Schema(
            name = "SubmitFindings",
            additionalProperties = Schema.False.class,
            examples =
                    """
                    {"findings": ["The licence was not checked before surgery"]}
                    """)
    record FindingsRequest(
            @NotNull @Size(min = 1, max = 50) List<@NotBlank @Size(max = 2000) String> findings) {}

    @POST
    @RolesAllowed({"crisis-lead", "medical-reviewer"})
    @Operation(
            summary = "Charter the investigation",
            description = "The root cause analysis of a crisis. A crisis has one at most.")
    public RestResponse<InvestigationDetails> charterInvestigation(
            @Valid @NotNull CharterRequest body) {
        InvestigationId id = InvestigationId.of(body.crisisId());
        return endpoint.create(
                id.value(),
                body,
                request -> charter(id, body.crisisId(), request),
                () -> views.details(id.value()));
    }

    private Version charter(InvestigationId id, UUID crisisId, RequestContext request) {
        CrisisReference crisis = crises.reference(request.tenant(), new CrisisId(crisisId));
        return investigations.handle(
                id,
                new CharterInvestigation(crisis),
                crises.correlated(new CrisisId(crisisId), request.context()));
    }

    @POST
    @Path("{id}/start")
    @RolesAllowed({"crisis-lead", "medical-reviewer"})
    @Operation(summary = "Start the investigation", description = "Meets the obligation RCA_START.")
    public RestResponse<InvestigationDetails> startInvestigation(@RestPath UUID id) {
        return command(id, null, request -> new StartInvestigation(request.at()));
    }

    @POST
    @Path("{id}/submit-findings")
    @RolesAllowed({"crisis-lead", "medical-reviewer"})
    @Operation(
            summary = "Submit the findings",
            description = "Ends the analysis. Somebody else must approve the findings.")
    public RestResponse<InvestigationDetails> submitFindings(
            @RestPath UUID id, @Valid @NotNull FindingsRequest body) {
        return command(id, body, request -> new SubmitFindings(body.findings(), request.actor()));
    }

    @POST
    @Path("{id}/approve")
    @RolesAllowed({"crisis-lead", "medical-reviewer", "legal-reviewer"})
    @Operation(
            summary = "Approve the findings",
            description =
                    "The approver must not have submitted them. Refused with APPROVER_IS_SUBMITTER.")
    public RestResponse<InvestigationDetails> approveFindings(@RestPath UUID id) {
        return command(id, null, request -> new ApproveFindings(request.actor()));
    }

    @Schema(
            name = "ReturnFindings",
            additionalProperties = Schema.False.class,
            examples =
                    """
                    {"reason": "Why the licence was not checked is not answered"}
                    """)
    record ReturnRequest(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("{id}/return")
    @RolesAllowed({"crisis-lead", "medical-reviewer", "legal-reviewer"})
    @Operation(
            summary = "Return the findings",
            description =
                    "The analysis goes on. The submitter may not return them. Refused with"
                            + " RETURNER_IS_SUBMITTER.")
    public RestResponse<InvestigationDetails> returnFindings(
            @RestPath UUID id, @Valid @NotNull ReturnRequest body) {
        return command(id, body, request -> new ReturnFindings(body.reason(), request.actor()));
    }

    private RestResponse<InvestigationDetails> command(
            UUID id,
            @Nullable Object body,
            Function<RequestContext, InvestigationCommand> command) {
        return endpoint.command(
                body,
                request ->
                        investigations.handle(
                                new InvestigationId(id), command.apply(request), request.context()),
                () -> views.details(id));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("investigation")
    @Operation(summary = "Show an investigation", description = "Its state and its findings.")
    public RestResponse<InvestigationDetails> getInvestigation(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @Operation(
            summary = "List investigations",
            description = "Newest first. `from` and `until` bound `charteredAt`.")
    public RestResponse<Page<InvestigationDetails>> listInvestigations(
            @BeanParam PageRequest page,
            @Valid @BeanParam InvestigationFilter filter,
            @BeanParam TimeSpan chartered) {
        return endpoint.list(page, views.list(filter, chartered));
    }

    @GET
    @Path("{id}/history")
    @Operation(
            summary = "Show the history of an investigation",
            description = "Its events in order, each with its time and actor.")
    public RestResponse<HistoryPage> getInvestigationHistory(@RestPath UUID id) {
        return endpoint.history(new InvestigationId(id).stream(), InvestigationEvent.TYPES);
    }
}
