package id.percaya.campaign.media.upload;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.media.video.VideoDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The facts that a video states of itself.
@Schema(name = "VideoFacts", description = "The facts that a video states of itself.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VideoFacts(
        @Schema(description = "Brand of the container, such as `isom`; absent for an old MOV.")
                @Nullable String brand,
        @Schema(description = "The sample entry, such as `avc1` or `hvc1`.") String videoCodec,
        @Schema(description = "The sample entry, such as `mp4a`; absent without sound.")
                @Nullable String audioCodec,
        @Schema(description = "Clockwise, in degrees; width and height are as shown after it.")
                int rotation,
        @Schema(description = "On average; absent if the video does not count its frames.")
                @Nullable Double framesPerSecond,
        @Schema(description = "Whether it starts only when all of it is loaded.")
                boolean indexAtEnd) {

    public static VideoFacts of(VideoDetails details) {
        return new VideoFacts(
                details.brand(),
                details.videoCodec(),
                details.audioCodec(),
                details.rotation(),
                details.framesPerSecond(),
                details.isIndexAtEnd());
    }
}
