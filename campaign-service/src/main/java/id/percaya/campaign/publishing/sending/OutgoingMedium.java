package id.percaya.campaign.publishing.sending;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.planning.attachment.AttachMediumRequest;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A picture or a video that a channel fetches.
///
/// @param width null if the file can no longer be read
/// @param height null if the file can no longer be read
@Schema(name = "RequestedMedium", description = "A picture or a video to post.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutgoingMedium(
        @Schema(
                        description =
                                "Address of the bytes, for GET and HEAD without signing in; it expires.",
                        maxLength = 2000)
                URI url,
        @Schema(
                        description = "SHA-256 of the bytes, in hexadecimal: check it.",
                        pattern = "^[0-9a-f]{64}$",
                        maxLength = 64)
                String sha256,
        @Schema(description = "Its media type, for example image/jpeg.", maxLength = 100)
                String contentType,
        @Schema(description = "In pixels, as shown.", minimum = "1", maximum = "100000")
                @Nullable Integer width,
        @Schema(description = "In pixels, as shown.", minimum = "1", maximum = "100000")
                @Nullable Integer height,
        @Schema(
                        description =
                                "For people who cannot see it; absent for a video without one.",
                        maxLength = AttachMediumRequest.LONGEST_ALT_TEXT)
                @Nullable String altText,
        @Schema(description = "The subtitles of a video; absent without any.")
                @Nullable SubtitleFile subtitles,
        @Schema(
                        description =
                                "True for the picture that stands for the video before it is played;"
                                        + " it is not posted by itself.")
                boolean cover) {

    @Schema(name = "RequestedSubtitles", description = "The subtitles of a video, as WebVTT.")
    record SubtitleFile(
            @Schema(description = "Address of the bytes; it expires.", maxLength = 2000) URI url,
            @Schema(
                            description = "SHA-256 of the bytes, in hexadecimal.",
                            pattern = "^[0-9a-f]{64}$",
                            maxLength = 64)
                    String sha256) {}
}
