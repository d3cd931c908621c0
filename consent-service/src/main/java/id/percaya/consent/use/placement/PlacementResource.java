package id.percaya.consent.use.placement;

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
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// [TakedownResource] has the commands that end a placement.
@Path("/v1/placements")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "placements", description = "Where persons are shown, and how it was taken down.")
class PlacementResource {

    private final Placements placements;
    private final PlacementViews views;
    private final Endpoint endpoint;

    PlacementResource(Placements placements, PlacementViews views, Endpoint endpoint) {
        this.placements = placements;
        this.views = views;
        this.endpoint = endpoint;
    }

    @POST
    @RolesAllowed("privacy-officer")
    @Operation(
            summary = "Record a use made elsewhere",
            description =
                    "For print or a partner's page: publications of campaign-service are recorded"
                            + " automatically. If a consent that it relies on has ended, a takedown"
                            + " is ordered at once. 422 PUBLISHED_IN_FUTURE.")
    public RestResponse<PlacementDetails> recordPlacement(
            @Valid @NotNull RecordPlacementRequest body) {
        PlacementId id = new PlacementId(Ids.next());
        return endpoint.create(
                id.value(),
                body,
                request -> placements.handle(id, body.command(request.at()), request.context()),
                () -> views.details(id.value()));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("placement")
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "Get a placement",
            description =
                    "The persons it shows, the consents it relies on, and its takedown orders.")
    public RestResponse<PlacementDetails> getPlacement(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "List placements",
            description = "Newest first. `from` and `until` bound `recordedAt`.")
    public RestResponse<Page<PlacementDetails>> listPlacements(
            @BeanParam PageRequest page,
            @Valid @BeanParam PlacementFilter filter,
            @BeanParam TimeSpan recorded) {
        return endpoint.list(page, views.list(filter, recorded));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "Get the history of a placement",
            description = "Its events in order: what, when, by whom.")
    public RestResponse<HistoryPage> getPlacementHistory(@RestPath UUID id) {
        return endpoint.history(new PlacementId(id).stream(), PlacementEvent.TYPES);
    }
}
