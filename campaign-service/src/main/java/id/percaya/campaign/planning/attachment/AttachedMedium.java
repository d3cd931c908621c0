package id.percaya.campaign.planning.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Medium;
import id.percaya.campaign.media.MediaKind;
import id.percaya.campaign.media.MediaType;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A picture or a video that a content shows.
///
/// @param sha256 of the stored bytes, in lower-case hex
/// @param altText null for a video without a description; a picture has one
/// @param subtitles null for a picture, and for a video without subtitles
/// @param jpegSha256 of the JPEG for channels that take no PNG; null unless one was made of it, and
///   where it was attached before this was kept
@Schema(name = "AttachedMedium", description = "A picture or a video that the content shows.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttachedMedium(
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
                                "SHA-256 of the JPEG that channels get which take no PNG; absent"
                                        + " unless one was made.",
                        pattern = "^[0-9a-f]{64}$",
                        maxLength = 64)
                @Nullable String jpegSha256,
        Shows shows) {

    public MediaKind kind() {
        return type.kind();
    }

    /// The form in which it shows a person, in the terms of the consents.
    public Medium shownAs() {
        return kind() == MediaKind.VIDEO ? Medium.VIDEO : Medium.PHOTO;
    }

    public boolean isOf(UUID subject) {
        return shows.subjects().contains(subject);
    }

    /// The files that it consists of.
    public Stream<StoredFile> files() {
        return Stream.concat(
                Stream.of(new StoredFile(mediaId, sha256)), Stream.ofNullable(subtitles));
    }
}
