package id.percaya.campaign.media.video;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The facts about a video that its index states.
///
/// @param brand of the container, four letters such as `isom`; null for an old QuickTime file
/// @param videoCodec the sample entry, such as `avc1`, `hvc1` or `av01`
/// @param audioCodec null without sound
/// @param width in pixels, as shown after the rotation
/// @param rotation clockwise, in degrees
/// @param framesPerSecond on average; null if the index does not count the frames
public record VideoDetails(
        @Nullable String brand,
        String videoCodec,
        @Nullable String audioCodec,
        int width,
        int height,
        int rotation,
        Duration duration,
        @Nullable Double framesPerSecond,
        boolean isIndexAtEnd) {}
