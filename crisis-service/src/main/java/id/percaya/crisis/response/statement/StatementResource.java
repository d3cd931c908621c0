package id.percaya.crisis.response.statement;

import id.percaya.crisis.response.crisis.Crises;
import id.percaya.crisis.response.crisis.CrisisId;
import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.crisis.response.statement.StatementCommand.ApproveStatement;
import id.percaya.crisis.response.statement.StatementCommand.DraftStatement;
import id.percaya.crisis.response.statement.StatementCommand.ReviseStatement;
import id.percaya.crisis.response.statement.StatementCommand.SubmitStatement;
import id.percaya.eventstore.Version;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.openapi.OpenApiFilter;
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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/statements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"crisis-lead", "communications", "medical-reviewer", "legal-reviewer", "auditor"})
@Tag(name = "statements", description = "Public statements of the organisation.")
class StatementResource {

    private final Statements statements;
    private final StatementViews views;
    private final StatementFactsReader facts;
    private final Crises crises;
    private final Endpoint endpoint;

    StatementResource(
            Statements statements,
            StatementViews views,
            StatementFactsReader facts,
            Crises crises,
            Endpoint endpoint) {
        this.statements = statements;
        this.views = views;
        this.facts = facts;
        this.crises = crises;
        this.endpoint = endpoint;
    }

    @Schema(
            name = "ApproveStatement",
            additionalProperties = Schema.False.class,
            examples =
                    """
                    {"textSha256":
                       "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}
                    """)
    record ApproveRequest(
            @Schema(description = "SHA-256 of the approved text, in lower-case hexadecimal.")
                    @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Size(max = 64) String textSha256) {}

    @POST
    @RolesAllowed({"communications", "crisis-lead"})
    @Operation(
            summary = "Draft a statement",
            description =
                    "Takes the wording element by element. Missing elements are reported on submission.")
    public RestResponse<StatementDetails> draftStatement(@Valid @NotNull DraftRequest body) {
        StatementId id = new StatementId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                request -> draft(id, body, request),
                () -> views.details(id.value()));
    }

    private Version draft(StatementId id, DraftRequest body, RequestContext request) {
        UUID crisisId = body.crisisId();
        CrisisReference crisis = crises.reference(request.tenant(), new CrisisId(crisisId));
        return statements.handle(
                id,
                new DraftStatement(crisis, body.wording(), request.actor()),
                crises.correlated(new CrisisId(crisisId), request.context()));
    }

    @POST
    @Path("{id}/revise")
    @RolesAllowed({"communications", "crisis-lead"})
    @Operation(
            summary = "Revise a statement",
            description =
                    "Replaces the wording, returns the statement to draft and voids its approvals.")
    @Extension(name = OpenApiFilter.REQUIRES_IF_MATCH, value = "true", parseValue = true)
    public RestResponse<StatementDetails> reviseStatement(
            @RestPath UUID id, @Valid @NotNull ReviseRequest body) {
        return endpoint.command(
                body,
                request ->
                        statements.handle(
                                new StatementId(id),
                                new ReviseStatement(body.wording(), request.actor()),
                                request.context()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/submit")
    @RolesAllowed({"communications", "crisis-lead"})
    @Operation(
            summary = "Submit a statement for review",
            description =
                    "Composes the text and determines the roles that must approve it. Refused with every defect: MISSING_<ELEMENT>, FORBIDDEN_<ELEMENT>, UNKNOWN_ELEMENT, POSTURE_NOT_CHOSEN, NEXT_UPDATE_PAST.")
    public RestResponse<StatementDetails> submitStatement(@RestPath UUID id) {
        return command(
                id,
                null,
                request -> new SubmitStatement(facts.of(request.tenant(), id), request.at()));
    }

    @POST
    @Path("{id}/approve")
    @RolesAllowed({"medical-reviewer", "legal-reviewer", "communications", "crisis-lead"})
    @Operation(
            summary = "Approve a statement",
            description =
                    "In the role of the token: medical-reviewer, communications (or crisis-lead),"
                            + " legal-reviewer. The approver confirms that the text has no forbidden"
                            + " element. Refused with TEXT_CHANGED, APPROVER_IS_AUTHOR,"
                            + " APPROVER_APPROVED_BEFORE, ROLE_NOT_NEEDED.")
    public RestResponse<StatementDetails> approveStatement(
            @RestPath UUID id, @Valid @NotNull ApproveRequest body) {
        return command(
                id,
                body,
                request ->
                        new ApproveStatement(
                                request.actor(),
                                ApprovalRoles.of(request.roles()),
                                body.textSha256(),
                                facts.of(request.tenant(), id),
                                request.at()));
    }

    private RestResponse<StatementDetails> command(
            UUID id, @Nullable Object body, Function<RequestContext, StatementCommand> command) {
        return endpoint.command(
                body,
                request ->
                        statements.handle(
                                new StatementId(id), command.apply(request), request.context()),
                () -> views.details(id));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("statement")
    @Operation(
            summary = "Show a statement",
            description = "Its elements, its text with hash, its approvals and its publications.")
    public RestResponse<StatementDetails> getStatement(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @Operation(
            summary = "List statements",
            description = "Newest first. `from` and `until` bound `draftedAt`.")
    public RestResponse<Page<StatementDetails>> listStatements(
            @BeanParam PageRequest page,
            @Valid @BeanParam StatementFilter filter,
            @BeanParam TimeSpan drafted) {
        return endpoint.list(page, views.list(filter, drafted));
    }

    @GET
    @Path("{id}/history")
    @Operation(
            summary = "Show the history of a statement",
            description = "Its events in order, each with its time and actor.")
    public RestResponse<HistoryPage> getStatementHistory(@RestPath UUID id) {
        return endpoint.history(new StatementId(id).stream(), StatementEvent.TYPES);
    }
}
