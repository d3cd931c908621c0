package id.percaya.crisis.intake.cases;

import id.percaya.crisis.Code;
import id.percaya.crisis.intake.cases.CaseCommand.DismissCase;
import id.percaya.crisis.intake.cases.CaseCommand.ReopenCase;
import id.percaya.crisis.intake.cases.CaseCommand.ReportCase;
import id.percaya.crisis.intake.cases.CaseCommand.TriageCase;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.view.TimeSpan;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/cases")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    "crisis-lead",
    "communications",
    "medical-reviewer",
    "legal-reviewer",
    "privacy-officer",
    "analyst",
    "auditor"
})
@Tag(name = "cases", description = "Reports by alerts or staff that may become a crisis.")
class CaseResource {

    private final Cases cases;
    private final CaseViews views;
    private final Endpoint endpoint;

    CaseResource(Cases cases, CaseViews views, Endpoint endpoint) {
        this.cases = cases;
        this.views = views;
        this.endpoint = endpoint;
    }

    @Schema(
            name = "ReportCase",
            additionalProperties = Schema.False.class,
            examples =
                    """
                    {"facility": "melati-kemang", "summary": "A death after liposuction"}
                    """)
    record ReportRequest(
            @DirectoryCode(CodeKind.FACILITY)
                    @NotNull @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) String facility,
            @NotBlank @Size(max = 2000) String summary,
            @Schema(
                            description =
                                    "Whether it is part of an exercise; defaults to false and never"
                                            + " changes. Nobody else hears of such a case.")
                    @Nullable Boolean drill) {}

    @Schema(
            name = "DismissCase",
            additionalProperties = Schema.False.class,
            examples =
                    """
                    {"reason": "A satirical post, its author confirms"}
                    """)
    record DismissRequest(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @RolesAllowed({
        "crisis-lead",
        "communications",
        "medical-reviewer",
        "legal-reviewer",
        "privacy-officer",
        "analyst"
    })
    @Operation(
            summary = "Report a case",
            description = "For members of staff. An alert opens its case automatically.")
    public RestResponse<CaseDetails> reportCase(@Valid @NotNull ReportRequest body) {
        CaseId id = new CaseId(Ids.next());
        ReportCase command =
                new ReportCase(body.facility(), body.summary(), Boolean.TRUE.equals(body.drill()));
        return endpoint.create(
                id.value(),
                body,
                request -> cases.handle(id, command, request.context()),
                () -> views.details(id.value()));
    }

    @Schema(
            name = "TriageCase",
            additionalProperties = Schema.False.class,
            examples =
                    """
                    {"priority": "HIGH"}
                    """)
    record TriageRequest(@NotNull Priority priority) {}

    @Schema(
            name = "ReopenCase",
            additionalProperties = Schema.False.class,
            examples =
                    """
                    {"reason": "A second witness has written"}
                    """)
    record ReopenRequest(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("{id}/triage")
    @RolesAllowed("crisis-lead")
    @Operation(
            summary = "Triage a case",
            description =
                    "Says how urgent it is. Refused with CASE_ALREADY_ESCALATED,"
                            + " CASE_ALREADY_ATTACHED, CASE_DISMISSED.")
    public RestResponse<CaseDetails> triageCase(
            @RestPath UUID id, @Valid @NotNull TriageRequest body) {
        TriageCase command = new TriageCase(body.priority());
        return endpoint.command(
                body,
                request -> cases.handle(new CaseId(id), command, request.context()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/reopen")
    @RolesAllowed("crisis-lead")
    @Operation(
            summary = "Take up a dismissed case again",
            description = "It is reported again. Refused with CASE_NOT_DISMISSED.")
    public RestResponse<CaseDetails> reopenCase(
            @RestPath UUID id, @Valid @NotNull ReopenRequest body) {
        ReopenCase command = new ReopenCase(body.reason());
        return endpoint.command(
                body,
                request -> cases.handle(new CaseId(id), command, request.context()),
                () -> views.details(id));
    }

    @POST
    @Path("{id}/dismiss")
    @RolesAllowed("crisis-lead")
    @Operation(
            summary = "Dismiss a case",
            description =
                    "Closes a case with a reason. Refused with CASE_ALREADY_ESCALATED,"
                            + " CASE_ALREADY_ATTACHED.")
    public RestResponse<CaseDetails> dismissCase(
            @RestPath UUID id, @Valid @NotNull DismissRequest body) {
        DismissCase command = new DismissCase(body.reason());
        return endpoint.command(
                body,
                request -> cases.handle(new CaseId(id), command, request.context()),
                () -> views.details(id));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("case")
    @Operation(
            summary = "Show a case",
            description = "Includes the latest figures of the alert that opened it, if any.")
    public RestResponse<CaseDetails> getCase(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @Operation(
            summary = "List cases",
            description = "Newest first. `from` and `until` bound `reportedAt`.")
    public RestResponse<Page<CaseDetails>> listCases(
            @BeanParam PageRequest page,
            @Valid @BeanParam CaseFilter filter,
            @BeanParam TimeSpan reported) {
        return endpoint.list(page, views.list(filter, reported));
    }

    @GET
    @Path("{id}/history")
    @Operation(
            summary = "Show the history of a case",
            description = "Its events in order, each with its time and actor.")
    public RestResponse<HistoryPage> getCaseHistory(@RestPath UUID id) {
        return endpoint.history(new CaseId(id).stream(), CaseEvent.TYPES);
    }
}
