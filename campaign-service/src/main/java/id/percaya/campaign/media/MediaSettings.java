package id.percaya.campaign.media;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/// The settings of media.
@ConfigMapping(prefix = "percaya.media")
public interface MediaSettings {

    /// The largest picture, in bytes.
    @WithDefault("52428800")
    long largestPicture();

    /// The largest video, in bytes. The limits of bodies must allow it too.
    @WithDefault("536870912")
    long largestVideo();

    /// The largest subtitles, in bytes.
    @WithDefault("1048576")
    long largestSubtitles();

    /// The lowest rate of an upload, in bytes per second on the average of [#rateSpan].
    @WithDefault("1000")
    long lowestRate();

    /// The lowest rate at which a client may take a file, likewise.
    @WithDefault("10000")
    long lowestDownloadRate();

    @WithDefault("PT30S")
    Duration rateSpan();

    /// The most uploads at a time of a process. Each holds about 4 MiB of the heap.
    @WithDefault("8")
    int mostUploads();

    /// The most downloads at a time of a process. Each holds about 3 MiB of the heap.
    @WithDefault("16")
    int mostDownloads();

    /// How long media stay that no content names.
    @WithDefault("P30D")
    Duration unusedFor();

    /// The address under which platforms and receivers of webhooks reach this service.
    URI publicUrl();

    /// How long a signed address of a file can be used.
    @WithDefault("PT1H")
    Duration addressLifetime();

    default long largest(MediaKind kind) {
        return switch (kind) {
            case PICTURE -> largestPicture();
            case VIDEO -> largestVideo();
            case SUBTITLES -> largestSubtitles();
        };
    }
}
