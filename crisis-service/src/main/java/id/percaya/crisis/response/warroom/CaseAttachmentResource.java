package id.percaya.crisis.response.warroom;

import id.percaya.crisis.intake.cases.CaseCommand.AttachCase;
import id.percaya.crisis.intake.cases.CaseDetails;
import id.percaya.crisis.intake.cases.CaseId;
import id.percaya.crisis.intake.cases.CaseViews;
import id.percaya.crisis.intake.cases.Cases;
import id.percaya.crisis.response.crisis.Crises;
import id.percaya.crisis.response.crisis.CrisisId;
import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.eventstore.Version;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.RequestContext;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/v1/cases/{id}/attach")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "cases")
class CaseAttachmentResource {

    private final Cases cases;
    private final CaseViews views;
    private final Crises crises;
    private final Endpoint endpoint;

    CaseAttachmentResource(Cases cases, CaseViews views, Crises crises, Endpoint endpoint) {
        this.cases = cases;
        this.views = views;
        this.crises = crises;
        this.endpoint = endpoint;
    }

    @Schema(
            name = "AttachCase",
            additionalProperties = Schema.False.class,
            examples =
                    """
                    {"crisisId": "0198c0de-0000-7000-8000-000000000001"}
                    """)
    record AttachRequest(@NotNull UUID crisisId) {}

    @POST
    @RolesAllowed("crisis-lead")
    @Operation(
            summary = "Attach a case to a crisis",
            description =
                    "For a further report of what a declared crisis is about, at the same facility."
                            + " Refused with CRISIS_NOT_DECLARED, CRISIS_CLOSED,"
                            + " FACILITY_NOT_OF_CASE, DRILL_AND_REAL_MIXED,"
                            + " CASE_ALREADY_ESCALATED, CASE_ALREADY_ATTACHED, CASE_DISMISSED.")
    public RestResponse<CaseDetails> attachCase(
            @RestPath UUID id, @Valid @NotNull AttachRequest body) {
        return endpoint.command(
                body, request -> attach(id, body.crisisId(), request), () -> views.details(id));
    }

    private Version attach(UUID id, UUID crisisId, RequestContext request) {
        Version known = new Version(views.details(id).version());
        request.context().requireExpected(new CaseId(id).stream(), known);
        CrisisReference crisis = crises.reference(request.tenant(), new CrisisId(crisisId));
        AttachCase command = new AttachCase(crisisId, crisis.facility(), crisis.drill());
        return cases.handle(new CaseId(id), command, request.context());
    }
}
