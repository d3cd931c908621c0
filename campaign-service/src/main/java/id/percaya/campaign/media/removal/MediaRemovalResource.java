package id.percaya.campaign.media.removal;

import id.percaya.campaign.media.upload.MediaDetails;
import id.percaya.campaign.media.upload.MediaId;
import id.percaya.campaign.media.upload.MediaRemoval;
import id.percaya.campaign.media.upload.MediaViews;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.rest.Endpoint;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/media/{id}")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "media")
class MediaRemovalResource {

    private final MediaRemovals removals;
    private final MediaViews views;
    private final Endpoint endpoint;

    MediaRemovalResource(MediaRemovals removals, MediaViews views, Endpoint endpoint) {
        this.removals = removals;
        this.views = views;
        this.endpoint = endpoint;
    }

    @POST
    @Path("remove")
    @RolesAllowed("communications")
    @Operation(
            summary = "Remove a medium",
            description =
                    "Deletes its file for good; its facts and its history stay. Refused with"
                            + " MEDIA_IN_USE while a content names it.")
    public RestResponse<MediaDetails> removeMedia(@RestPath UUID id) {
        return endpoint.command(
                request ->
                        removals.remove(
                                new MediaId(id),
                                MediaRemoval.BY_AUTHOR,
                                request.at(),
                                request.context()),
                () -> views.details(id));
    }
}
