package id.percaya.crisis.response.statement;

import id.percaya.crisis.response.crisis.Crises;
import id.percaya.crisis.response.crisis.CrisisId;
import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.crisis.response.statement.StatementCommand.ApproveStatement;
import id.percaya.crisis.response.statement.StatementCommand.DraftStatement;
import id.percaya.crisis.response.statement.StatementCommand.ReviseStatement;
import id.percaya.crisis.response.statement.StatementCommand.SubmitStatement;
import id.percaya.eventstore.Version;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Ids;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/statements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"crisis-lead", "communications", "medical-reviewer", "legal-reviewer", "auditor"})
@Tag(name = "statements", description = "What the organisation says in public.")
class StatementResource {

    private final Statements statements;
    private final StatementViews views;
    private final StatementFactsReader situation;
    private final Crises crises;
    private final Endpoint endpoint;

    StatementResource(
            Statements statements,
            StatementViews views,
            StatementFactsReader situation,
            Crises crises,
            Endpoint endpoint) {
        this.statements = statements;
        this.views = views;
        this.situation = situation;
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
            @Schema(description = "Of the text that is approved, lower-case hexadecimal.")
                    @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Size(max = 64) String textSha256) {}

    @POST
    @RolesAllowed({"communications", "crisis-lead"})
    @Operation(
            operationId = "draftStatement",
            summary = "Draft a statement",
            description = "Element by element; what is missing is told when it is submitted.")
    @APIResponseSchema(
            value = StatementDetails.class,
            responseCode = "201",
            responseDescription = "The statement, at its Location.")
    public Response draftStatement(@Valid @NotNull DraftRequest body) {
        StatementId id = new StatementId(Ids.next());
        return endpoint.create(
                id.value(), body, asked -> draft(id, body, asked), () -> views.details(id.value()));
    }

    private Version draft(StatementId id, DraftRequest body, RequestContext asked) {
        UUID crisisId = body.crisisId();
        CrisisReference crisis = crises.belonging(asked.tenant(), new CrisisId(crisisId));
        return statements.handle(
                id,
                new DraftStatement(crisis, body.wording(), asked.actor()),
                crises.within(new CrisisId(crisisId), asked.intent()));
    }

    @POST
    @Path("{id}/revise")
    @RolesAllowed({"communications", "crisis-lead"})
    @Operation(
            operationId = "reviseStatement",
            summary = "Write a statement anew",
            description =
                    "Takes it out of review; approvals were of another text. If-Match is required.")
    @APIResponseSchema(
            value = StatementDetails.class,
            responseCode = "200",
            responseDescription = "The statement as it is now.")
    public Response revise(@RestPath UUID id, @Valid @NotNull ReviseRequest body) {
        return endpoint.replace(
                body,
                asked ->
                        statements.handle(
                                new StatementId(id),
                                new ReviseStatement(body.wording(), asked.actor()),
                                asked.intent()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/submit")
    @RolesAllowed({"communications", "crisis-lead"})
    @Operation(
            operationId = "submitStatement",
            summary = "Submit a statement for review",
            description =
                    "Refused with all that is in the way: MISSING_<ELEMENT>, FORBIDDEN_<ELEMENT>, UNKNOWN_ELEMENT, POSTURE_NOT_CHOSEN, NEXT_UPDATE_PAST.")
    @APIResponseSchema(
            value = StatementDetails.class,
            responseCode = "200",
            responseDescription = "The statement as it is now.")
    public Response submit(@RestPath UUID id) {
        return endpoint.command(
                null,
                asked ->
                        statements.handle(
                                new StatementId(id),
                                new SubmitStatement(situation.of(asked.tenant(), id), asked.at()),
                                asked.intent()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/approve")
    @RolesAllowed({"medical-reviewer", "legal-reviewer", "communications", "crisis-lead"})
    @Operation(
            operationId = "approveStatement",
            summary = "Approve a statement",
            description =
                    "In the role of the token: medical-reviewer, communications (or crisis-lead),"
                            + " legal-reviewer. Who approves confirms that no forbidden element is in"
                            + " the text. Refused with TEXT_CHANGED, APPROVER_IS_AUTHOR,"
                            + " APPROVER_APPROVED_BEFORE, ROLE_NOT_NEEDED.")
    @APIResponseSchema(
            value = StatementDetails.class,
            responseCode = "200",
            responseDescription = "The statement as it is now.")
    public Response approve(@RestPath UUID id, @Valid @NotNull ApproveRequest body) {
        return endpoint.command(
                body, asked -> approve(id, body.textSha256(), asked), () -> views.details(id));
    }

    private Version approve(UUID id, String textSha256, RequestContext asked) {
        ApproveStatement command =
                new ApproveStatement(
                        asked.actor(),
                        ApprovalRoles.of(asked.roles()),
                        textSha256,
                        situation.of(asked.tenant(), id),
                        asked.at());
        return statements.handle(new StatementId(id), command, asked.intent());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getStatement",
            summary = "Show a statement",
            description = "Its elements, its text and hash, who approved, and where it is out.")
    @APIResponseSchema(
            value = StatementDetails.class,
            responseCode = "200",
            responseDescription = "The statement.")
    public Response details(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @Operation(
            operationId = "listStatements",
            summary = "List the statements of a crisis",
            description = "In the order in which they were drafted.")
    @APIResponseSchema(
            value = StatementPage.class,
            responseCode = "200",
            responseDescription = "One page.")
    public Response list(
            @BeanParam PageRequest page,
            @Parameter(description = "Of this crisis only.") @QueryParam("crisisId") @NotNull UUID crisisId) {
        return endpoint.list(
                page,
                "crisisId=" + crisisId,
                (after, limit) -> views.list(crisisId, after, limit),
                StatementDetails::key);
    }

    @GET
    @Path("{id}/history")
    @Operation(
            operationId = "getStatementHistory",
            summary = "Show what happened to a statement",
            description = "Its events in order: what, when, by whom.")
    @APIResponseSchema(
            value = HistoryPage.class,
            responseCode = "200",
            responseDescription = "All of its events.")
    public Response history(@RestPath UUID id) {
        return endpoint.history(new StatementId(id).stream(), StatementEvent.TYPES);
    }
}
