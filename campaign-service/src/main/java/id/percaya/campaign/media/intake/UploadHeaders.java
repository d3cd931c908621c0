package id.percaya.campaign.media.intake;

import id.percaya.campaign.media.ExaminationRefusal;
import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.examination.StatedType;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The headers of an upload.
final class UploadHeaders {

    @Parameter(hidden = true)
    @HeaderParam(HttpHeaders.CONTENT_TYPE)
    @Nullable String type;

    StatedType stated() {
        return StatedType.named(String.valueOf(type))
                .orElseThrow(() ->
                        UploadRefused.of(
                                new ExaminationRefused(
                                        ExaminationRefusal.MEDIA_TYPE_UNSUPPORTED,
                                        "This Content-Type is not accepted.")));
    }
}
