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
public record MediaFacts(
        UUID mediaId,
        MediaType type,
        String sha256,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Duration duration) {

    public MediaKind kind() {
        return type.kind();
    }
}
