package id.percaya.crisis.duty;

import id.percaya.crisis.duty.ObligationCommand.MeetObligation;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.view.DueOrder;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/obligations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    "crisis-lead",
    "communications",
    "medical-reviewer",
    "legal-reviewer",
    "privacy-officer",
    "auditor"
})
@Tag(name = "obligations", description = "Obligations with a deadline.")
class ObligationResource {

    private final Obligations obligations;
    private final ObligationViews views;
    private final Endpoint endpoint;

    ObligationResource(Obligations obligations, ObligationViews views, Endpoint endpoint) {
        this.obligations = obligations;
        this.views = views;
        this.endpoint = endpoint;
    }

    @Schema(
            name = "MeetObligation",
            additionalProperties = Schema.False.class,
            examples =
                    """
                    {"evidence": "Report 12 to the patient safety team"}
                    """)
    record MeetRequest(
            @Schema(description = "A reference that proves that the obligation is met.")
                    @NotBlank @Size(max = 1000) String evidence) {}

    @POST
    @Path("{id}/meet")
    @RolesAllowed({"crisis-lead", "medical-reviewer", "legal-reviewer", "privacy-officer"})
    @Operation(
            summary = "Record that an obligation is met",
            description =
                    "It counts as met late if its deadline has passed. FIRST_STATEMENT and RCA_START are met automatically and refused with MET_BY_ITS_EVENT_ONLY.")
    public RestResponse<ObligationDetails> meetObligation(
            @RestPath UUID id, @Valid @NotNull MeetRequest body) {
        return endpoint.command(
                body,
                request ->
                        obligations.handle(
                                new ObligationId(id),
                                new MeetObligation(body.evidence(), request.at()),
                                request.context()),
                () -> views.details(id));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("obligation")
    @Operation(summary = "Show an obligation", description = "Its deadline and its state.")
    public RestResponse<ObligationDetails> getObligation(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @Operation(
            summary = "List obligations",
            description = "Earliest deadline first, or by `startedAt` with the newest first.")
    public RestResponse<Page<ObligationDetails>> listObligations(
            @BeanParam PageRequest page,
            @Valid @BeanParam ObligationFilter filter,
            @Parameter(description = "DUE: earliest deadline first. NEWEST: latest start first.")
                    @QueryParam("sort")
                    @DefaultValue("DUE")
                    DueOrder sort) {
        return endpoint.list(page, views.list(filter, sort));
    }

    @GET
    @Path("{id}/history")
    @Operation(
            summary = "Show the history of an obligation",
            description = "Its events in order, each with its time and actor.")
    public RestResponse<HistoryPage> getObligationHistory(@RestPath UUID id) {
        return endpoint.history(new ObligationId(id).stream(), ObligationEvent.TYPES);
    }
}
