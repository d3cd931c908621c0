package id.percaya.campaign.planning.rendition;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.download.MediaRendition;
import id.percaya.campaign.media.storage.MediaPart;
import id.percaya.campaign.planning.attachment.AttachMediumRequest;
import id.percaya.campaign.planning.attachment.AttachedMedium;
import id.percaya.campaign.planning.attachment.StoredFile;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A picture or a video that a channel gets.
///
/// @param jpegSha256 null where the channel gets the stored bytes, and for contents older than this
/// @param download path of the bytes to post by hand
@Schema(name = "RenditionMedium", description = "A picture or a video that the channel gets.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RenditionMedium(
        @Schema(description = "The stored file.") UUID mediaId,
        MediaType type,
        @Schema(
                        description = "SHA-256 of the stored bytes, in lower-case hexadecimal.",
                        pattern = "^[0-9a-f]{64}$",
                        maxLength = 64)
                String sha256,
        @Schema(
                        description =
                                "For people who cannot see it; absent for a video without one.",
                        maxLength = AttachMediumRequest.LONGEST_ALT_TEXT)
                @Nullable String altText,
        @Schema(description = "Absent for a picture, and for a video without subtitles.")
                @Nullable StoredFile subtitles,
        @Schema(
                        description =
                                "SHA-256 of the JPEG to post in place of the stored bytes, where the"
                                        + " channel takes no PNG; else absent.",
                        pattern = "^[0-9a-f]{64}$",
                        maxLength = 64)
                @Nullable String jpegSha256,
        @Schema(description = "Path of the file to post, as the channel takes it.", maxLength = 200)
                String download) {

    static RenditionMedium of(AttachedMedium medium, Channel channel) {
        boolean turned = MediaRendition.of(medium.type(), channel) == MediaPart.JPEG;
        return new RenditionMedium(
                medium.mediaId(),
                medium.type(),
                medium.sha256(),
                medium.altText(),
                medium.subtitles(),
                turned ? medium.jpegSha256() : null,
                "/v1/media/%s/%s"
                        .formatted(medium.mediaId(), turned ? "renditions/" + channel : "content"));
    }

    /// The files that it consists of, with their hashes.
    Stream<StoredFile> files() {
        return Stream.concat(
                Stream.of(new StoredFile(mediaId, sha256)), Stream.ofNullable(subtitles));
    }
}
