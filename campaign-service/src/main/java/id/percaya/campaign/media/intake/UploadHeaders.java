package id.percaya.campaign.media.intake;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The headers of an upload.
final class UploadHeaders {

    @Parameter(hidden = true)
    @HeaderParam(HttpHeaders.CONTENT_TYPE)
    @Nullable String type;

    UploadType stated() {
        return UploadType.stated(String.valueOf(type));
    }
}
