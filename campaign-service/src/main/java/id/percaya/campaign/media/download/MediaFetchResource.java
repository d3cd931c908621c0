package id.percaya.campaign.media.download;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.problem.Problem;
import id.percaya.kit.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// Serves one file to whoever has its signed address, also to HEAD, without a login or a redirect.
/// A changed, expired or unknown address, and one of a deleted file, are answered alike.
@Path(MediaAddresses.PATH)
@RunOnVirtualThread
@Tag(name = "media")
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
        responseCode = "416",
        description = "The file has no byte of the range; Content-Range gives its size.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
class MediaFetchResource {

    private final MediaAddresses addresses;
    private final MediaDownload downloads;

    MediaFetchResource(MediaAddresses addresses, MediaDownload downloads) {
        this.addresses = addresses;
        this.downloads = downloads;
    }

    @GET
    @Path("{address}")
    @PermitAll
    @Produces({"image/jpeg", "image/png", "video/mp4", "video/quicktime", "text/vtt"})
    @Operation(
            summary = "Fetch a file by its signed address",
            description =
                    "For platforms and receivers of webhooks, to which an address is given. It names"
                            + " one file and expires. Every other address is answered with 404.")
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
    public Response fetchMedia(
            @RestPath @Size(max = 500) String address,
            @BeanParam DownloadHeaders asked,
            @Context HttpServerRequest request)
            throws IOException {
        SignedFile signed = addresses.verified(address);
        return downloads.answer(found(signed), asked, request);
    }

    private WantedFile found(SignedFile signed) {
        try {
            return downloads.find(signed.tenant(), signed.mediaId(), signed.part());
        } catch (ProblemException _) {
            throw new NotFound();
        }
    }
}
