package id.percaya.campaign.media.examination;

import id.percaya.campaign.media.MediaFinding;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.video.VideoDetails;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An upload that may be stored.
///
/// @param cleaned the bytes to store in its place; empty where the upload itself is stored
/// @param width in pixels, as shown; null for subtitles
/// @param height in pixels, as shown; null for subtitles
/// @param duration null unless it is a video
/// @param thumbnail a JPEG of at most 400 pixels a side
/// @param jpeg the whole picture as JPEG, for the channels that take no PNG; empty unless it is a
///   PNG, and where no quality is small enough for them
/// @param findings on the file, and those of each channel that would refuse it
/// @param video null unless it is a video
public record Examined(
        MediaType type,
        Optional<byte[]> cleaned,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Duration duration,
        Optional<byte[]> thumbnail,
        Optional<byte[]> jpeg,
        List<MediaFinding> findings,
        @Nullable VideoDetails video) {}
