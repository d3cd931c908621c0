package id.percaya.campaign.media.intake;

import id.percaya.campaign.media.examination.StatedType;
import id.percaya.campaign.media.upload.MediaDetails;
import id.percaya.campaign.media.upload.MediaId;
import id.percaya.campaign.media.upload.MediaViews;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.TransientFailure;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.tenancy.Caller;
import id.percaya.kit.tenancy.Ids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/media")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "media")
class MediaIntakeResource {

    private static final String SUBTITLES =
            """
            WEBVTT

            00:00.000 --> 00:02.000
            Cek tensi, yuk!
            """;

    private static final int LARGEST = 536_870_912;

    private final MediaUpload uploads;
    private final MediaViews views;
    private final Caller caller;
    private final Endpoint endpoint;

    MediaIntakeResource(MediaUpload uploads, MediaViews views, Caller caller, Endpoint endpoint) {
        this.uploads = uploads;
        this.views = views;
        this.caller = caller;
        this.endpoint = endpoint;
    }

    @POST
    @Consumes({"text/vtt", "image/jpeg", "image/png", "image/webp", "video/mp4", "video/quicktime"})
    @RolesAllowed("communications")
    @Operation(
            summary = "Upload a picture, a video or subtitles",
            description =
                    "The body is the file: a picture of at most 50 MiB, a video of at most 512 MiB,"
                            + " or subtitles of at most 1 MiB; not empty and without"
                            + " Content-Encoding. The file's first bytes must match its"
                            + " Content-Type. A picture is stored anew without its metadata; WebP"
                            + " becomes PNG or JPEG. Of subtitles the cues are stored. The file is stored encrypted under a key of its"
                            + " own. An Idempotency-Key compares the file by its hash. Refused: 413"
                            + " TOO_LARGE; 415 MEDIA_TYPE_UNSUPPORTED, CONTENT_ENCODING_UNSUPPORTED;"
                            + " 422 CONTENT_DIFFERS_FROM_TYPE, MEDIA_EMPTY; 400 BODY_CUT_OFF; 408"
                            + " UPLOAD_TOO_SLOW; 503 TOO_MANY_TRANSFERS.")
    public RestResponse<MediaDetails> uploadMedia(
            @BeanParam UploadHeaders headers,
            @RequestBody(
                            description = "The file's bytes.",
                            content = {
                                @Content(
                                        mediaType = "text/vtt",
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        examples = SUBTITLES,
                                                        maxLength = LARGEST)),
                                @Content(mediaType = "image/jpeg"),
                                @Content(mediaType = "image/png"),
                                @Content(mediaType = "image/webp"),
                                @Content(mediaType = "video/mp4"),
                                @Content(mediaType = "video/quicktime")
                            })
                    InputStream body)
            throws IOException {
        StatedType stated = headers.stated();
        try (var _ = uploads.place()) {
            return stored(stated, body);
        }
    }

    private RestResponse<MediaDetails> stored(StatedType stated, InputStream body)
            throws IOException {
        MediaId id = new MediaId(Ids.next());
        Tenant tenant = caller.tenant();
        try {
            StoredUpload stored = uploads.store(tenant, id, stated, body);
            RestResponse<MediaDetails> answer = received(id, stored);
            uploads.discard(tenant, id);
            return answer;
        } catch (RuntimeException | IOException failed) {
            if (!TransientFailure.causes(failed)) { // the file's deadline discards it later
                uploads.discard(tenant, id);
            }
            throw failed;
        }
    }

    private RestResponse<MediaDetails> received(MediaId id, StoredUpload stored) {
        return endpoint.create(
                id.value(),
                stored.file(),
                request -> uploads.receive(id, stored.media(), request),
                () -> views.details(id.value()));
    }
}
