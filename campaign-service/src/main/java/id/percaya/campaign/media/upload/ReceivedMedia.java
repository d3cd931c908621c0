package id.percaya.campaign.media.upload;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.media.MediaFinding;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.storage.MediaPart;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The facts about a medium as it was stored.
///
/// @param sha256 of the stored bytes, 64 lower-case hex digits
/// @param size in bytes
/// @param width in pixels, as shown; null for subtitles
/// @param height in pixels, as shown; null for subtitles
/// @param duration null unless it is a video
/// @param video null unless it is a video
/// @param parts the files made from it
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceivedMedia(
        MediaType type,
        String sha256,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Duration duration,
        List<MediaFinding> findings,
        @Nullable VideoFacts video,
        List<StoredPart> parts) {

    public ReceivedMedia {
        findings = List.copyOf(findings);
        parts = List.copyOf(parts);
    }

    /// The original among them.
    public List<MediaPart> allParts() {
        return Stream.concat(Stream.of(MediaPart.ORIGINAL), parts.stream().map(StoredPart::part))
                .toList();
    }
}
