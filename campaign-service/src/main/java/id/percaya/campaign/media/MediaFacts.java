package id.percaya.campaign.media;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The facts about a stored media file.
///
/// @param sha256 of the stored bytes, 64 lower-case hex digits
/// @param size in bytes
/// @param width in pixels, as shown; null for subtitles
/// @param height in pixels, as shown; null for subtitles
/// @param duration null unless it is a video
/// @param jpegSha256 of the JPEG that was made of a PNG, 64 lower-case hex digits; null without one
public record MediaFacts(
        UUID mediaId,
        MediaType type,
        String sha256,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Duration duration,
        @Nullable String jpegSha256) {

    /// Facts of a file of which no JPEG was made.
    public MediaFacts(
            UUID mediaId,
            MediaType type,
            String sha256,
            long size,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Duration duration) {
        this(mediaId, type, sha256, size, width, height, duration, null);
    }

    public MediaKind kind() {
        return type.kind();
    }
}
