package id.percaya.campaign.media.fitting;

import id.percaya.campaign.media.MediaFacts;
import id.percaya.campaign.media.MediaKind;
import id.percaya.campaign.media.MediaType;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The properties of a media file that channels limit.
///
/// @param size in bytes
/// @param duration null unless it is a video
/// @param videoCodec the sample entry, such as `avc1`; null if not known
/// @param audioCodec null without sound, and if not known
/// @param hasJpeg whether a channel that takes no PNG can get a JPEG made of this one
public record MediaShape(
        MediaType type,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Duration duration,
        @Nullable String videoCodec,
        @Nullable String audioCodec,
        boolean hasJpeg) {

    public static MediaShape ofPicture(
            MediaType type, long size, int width, int height, boolean hasJpeg) {
        return new MediaShape(type, size, width, height, null, null, null, hasJpeg);
    }

    /// Codecs are not among the facts; they were judged when the file came.
    public static MediaShape of(MediaFacts facts) {
        return new MediaShape(
                facts.type(),
                facts.size(),
                facts.width(),
                facts.height(),
                facts.duration(),
                null,
                null,
                facts.jpegSha256() != null);
    }

    MediaKind kind() {
        return type.kind();
    }

    /// Width to height.
    @Nullable Double ratio() {
        return width == null || height == null ? null : (double) width / height;
    }

    @Nullable Double seconds() {
        return duration == null ? null : duration.toMillis() / 1000.0;
    }
}
