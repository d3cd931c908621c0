package id.percaya.campaign.media.download;

import id.percaya.campaign.Channel;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.storage.MediaPart;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.problem.Problem;
import id.percaya.kit.tenancy.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// Serves the files themselves, also to HEAD.
///
/// It returns a plain `Response`, because a download by `RestResponse<InputStream>` never
/// completes.
@Path("/v1/media/{id}")
@Confidential
@RunOnVirtualThread
@Tag(name = "media")
@RolesAllowed({
    "communications",
    "medical-reviewer",
    "legal-reviewer",
    "crisis-lead",
    "privacy-officer",
    "auditor"
})
@APIResponse(
        responseCode = "206",
        description = "The range of the file.",
        content = {
            @Content(
                    mediaType = "image/jpeg",
                    schema =
                            @Schema(
                                    type = SchemaType.STRING,
                                    format = "binary",
                                    maxLength = 536_870_912)),
            @Content(mediaType = "image/png"),
            @Content(mediaType = "video/mp4"),
            @Content(mediaType = "video/quicktime"),
            @Content(mediaType = "text/vtt")
        })
@APIResponse(responseCode = "304", description = "The client has the file.")
@APIResponse(
        responseCode = "410",
        description = MediaContentResource.GONE,
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
@APIResponse(
        responseCode = "416",
        description = "The file has no byte of the range; Content-Range gives its size.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
class MediaContentResource {

    static final String GONE =
            "MEDIA_REMOVED: it was removed. MEDIA_ERASED: it was erased with a person's data.";

    private final MediaDownload downloads;
    private final Caller caller;

    MediaContentResource(MediaDownload downloads, Caller caller) {
        this.downloads = downloads;
        this.caller = caller;
    }

    @GET
    @Path("content")
    @Produces({"image/jpeg", "image/png", "video/mp4", "video/quicktime", "text/vtt"})
    @Operation(
            summary = "Download the file of a medium",
            description =
                    "As it is stored, with the start of its hash in the ETag. The answer is a download that browsers"
                            + " neither show nor run. One range of bytes is possible.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(
                        mediaType = "image/jpeg",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        maxLength = 536_870_912)),
                @Content(mediaType = "image/png"),
                @Content(mediaType = "video/mp4"),
                @Content(mediaType = "video/quicktime"),
                @Content(mediaType = "text/vtt")
            })
    @Extension(name = OpenApiFilter.HAS_ETAG, value = "true", parseValue = true)
    public Response getMediaContent(
            @RestPath UUID id, @BeanParam DownloadHeaders asked, @Context HttpServerRequest request)
            throws IOException {
        WantedFile file = downloads.find(caller.tenant(), id, MediaPart.ORIGINAL);
        return downloads.answer(file, asked, request);
    }

    @GET
    @Path("thumbnail")
    @Produces("image/jpeg")
    @Operation(
            summary = "Download the thumbnail of a medium",
            description =
                    "A small JPEG of a picture, or of a frame of a video. Subtitles, and videos of"
                            + " which no frame can be decoded here, have none.")
    @APIResponse(
            responseCode = "200",
            description = "The thumbnail.",
            content =
                    @Content(
                            mediaType = "image/jpeg",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            format = "binary",
                                            maxLength = 1_048_576)))
    @Extension(name = OpenApiFilter.HAS_ETAG, value = "true", parseValue = true)
    public Response getMediaThumbnail(
            @RestPath UUID id, @BeanParam DownloadHeaders asked, @Context HttpServerRequest request)
            throws IOException {
        WantedFile file = downloads.find(caller.tenant(), id, MediaPart.THUMBNAIL);
        return downloads.answer(file, asked, request);
    }

    @GET
    @Path("renditions/{channel}")
    @Produces({"image/jpeg", "image/png", "video/mp4", "video/quicktime", "text/vtt"})
    @Operation(
            summary = "Download the file that a channel gets of a medium",
            description =
                    "The stored file, or a JPEG of it where the channel takes no PNG: Instagram and"
                            + " TikTok.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(
                        mediaType = "image/jpeg",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        maxLength = 536_870_912)),
                @Content(mediaType = "image/png"),
                @Content(mediaType = "video/mp4"),
                @Content(mediaType = "video/quicktime"),
                @Content(mediaType = "text/vtt")
            })
    @Extension(name = OpenApiFilter.HAS_ETAG, value = "true", parseValue = true)
    public Response getMediaRendition(
            @RestPath UUID id,
            @RestPath Channel channel,
            @BeanParam DownloadHeaders asked,
            @Context HttpServerRequest request)
            throws IOException {
        Tenant tenant = caller.tenant();
        MediaType type = downloads.find(tenant, id, MediaPart.ORIGINAL).part().type();
        WantedFile file = downloads.find(tenant, id, MediaRendition.of(type, channel));
        return downloads.answer(file, asked, request);
    }
}
