package id.percaya.campaign.media.upload;

import id.percaya.kit.guard.Confidential;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.view.TimeSpan;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/media")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "media", description = "Media: pictures, videos and subtitles that contents show.")
class MediaResource {

    private final MediaViews views;
    private final Endpoint endpoint;

    MediaResource(MediaViews views, Endpoint endpoint) {
        this.views = views;
        this.endpoint = endpoint;
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("media")
    @RolesAllowed({
        "communications",
        "medical-reviewer",
        "legal-reviewer",
        "crisis-lead",
        "privacy-officer",
        "auditor"
    })
    @Operation(
            summary = "Show a medium",
            description = "Its type, hash, size and findings, without the file.")
    public RestResponse<MediaDetails> getMedia(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({
        "communications",
        "medical-reviewer",
        "legal-reviewer",
        "crisis-lead",
        "privacy-officer",
        "auditor"
    })
    @Operation(
            summary = "List media",
            description = "Newest first. `from` and `until` bound `uploadedAt`.")
    public RestResponse<Page<MediaDetails>> listMedia(
            @BeanParam PageRequest page,
            @Valid @BeanParam MediaFilter filter,
            @BeanParam TimeSpan uploaded) {
        return endpoint.list(page, views.list(filter, uploaded));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"communications", "privacy-officer", "auditor"})
    @Operation(
            summary = "Show the history of a medium",
            description = "Its events in order, with time and actor.")
    public RestResponse<HistoryPage> getMediaHistory(@RestPath UUID id) {
        return endpoint.history(new MediaId(id).stream(), MediaEvent.TYPES);
    }
}
