package id.percaya.campaign.media.intake;

import id.percaya.campaign.media.MediaFinding;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.upload.VideoFacts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The outcome of an examination: facts about a file, and the files made from it.
///
/// @param type of the file that is stored
/// @param cleaned the file to store in place of the uploaded one; empty if that one is stored
/// @param width in pixels, as shown; null for subtitles
/// @param height in pixels, as shown; null for subtitles
/// @param duration null unless it is a video
/// @param thumbnail a small JPEG
/// @param jpeg the whole picture as JPEG, where a channel takes no other type
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
        @Nullable VideoFacts video) {}
