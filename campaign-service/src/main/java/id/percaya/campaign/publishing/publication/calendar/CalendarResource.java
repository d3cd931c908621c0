package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.publishing.publication.PublicationEvent;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.view.DueOrder;
import id.percaya.kit.view.TimeSpan;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/publications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    "communications",
    "medical-reviewer",
    "legal-reviewer",
    "crisis-lead",
    "privacy-officer",
    "analyst",
    "partner",
    "auditor"
})
@Tag(name = "publications")
class CalendarResource {

    private final PublicationViews views;
    private final Endpoint endpoint;

    CalendarResource(PublicationViews views, Endpoint endpoint) {
        this.views = views;
        this.endpoint = endpoint;
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("publication")
    @Operation(
            summary = "Show a publication",
            description = "Its state, the reasons that hold it, and its public link.")
    public RestResponse<PublicationDetails> getPublication(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @Operation(
            summary = "List publications as a calendar",
            description =
                    "In the order of due times, or the latest due time first. `from` and `until` bound `dueAt`.")
    public RestResponse<Page<PublicationDetails>> listPublications(
            @BeanParam PageRequest page,
            @Valid @BeanParam CalendarFilter calendar,
            @BeanParam TimeSpan due,
            @Parameter(description = "DUE: earliest due time first. NEWEST: latest due time first.")
                    @QueryParam("sort")
                    @DefaultValue("DUE")
                    DueOrder sort) {
        return endpoint.list(page, views.list(calendar, due, sort));
    }

    @GET
    @Path("{id}/history")
    @Operation(
            summary = "Show the history of a publication",
            description = "Its events in order. A claim includes its evidence.")
    public RestResponse<HistoryPage> getPublicationHistory(@RestPath UUID id) {
        return endpoint.history(new PublicationId(id).stream(), PublicationEvent.TYPES);
    }
}
