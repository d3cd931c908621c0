package id.percaya.campaign.media.upload;

import id.percaya.campaign.media.MediaKind;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of media. A parameter without a value does not filter.
final class MediaFilter {

    @Parameter(description = "Only media of one of these kinds.")
    @QueryParam("kind")
    @Size(max = 50) @Nullable List<MediaKind> kind;

    @Parameter(description = "Only media in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<MediaState> state;

    @Parameter(description = "Only media that this person uploaded.")
    @QueryParam("uploader")
    @Size(max = 200) @Nullable String uploader;
}
