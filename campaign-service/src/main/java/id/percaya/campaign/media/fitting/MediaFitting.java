package id.percaya.campaign.media.fitting;

import id.percaya.campaign.Channel;
import id.percaya.campaign.media.MediaFinding;
import id.percaya.campaign.media.MediaFinding.Code;
import id.percaya.campaign.media.MediaKind;
import id.percaya.campaign.media.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds what a channel would refuse, by its own limits.
public final class MediaFitting {

    /// Sides are whole pixels, so a ratio is rarely met exactly.
    private static final double RATIO_TOLERANCE = 0.01;

    private static final Map<Channel, List<MediaLimit>> LIMITS =
            MediaLimit.all().stream().collect(Collectors.groupingBy(MediaLimit::channel));

    private MediaFitting() {}

    /// Those of all channels, in the order of the channels.
    public static List<MediaFinding> findings(MediaShape media) {
        return Arrays.stream(Channel.values())
                .flatMap(each -> findings(media, each).stream())
                .toList();
    }

    /// Of one file by itself. The number of files is judged by [#ofAll].
    public static List<MediaFinding> findings(MediaShape media, Channel channel) {
        List<MediaFinding> findings = new ArrayList<>();
        boolean isTurned = media.hasJpeg() && isTurnedIntoJpeg(media.type(), channel);
        for (MediaLimit limit : limits(channel)) {
            if (limit.isAbout(media.kind()) && !(isTurned && changesWithFormat(limit.rule()))) {
                finding(limit, media).ifPresent(findings::add);
            }
        }
        return List.copyOf(findings);
    }

    /// Of all files of a publication: each by itself, then their number.
    public static List<MediaFinding> ofAll(List<MediaShape> media, Channel channel) {
        List<MediaFinding> findings = new ArrayList<>();
        for (MediaShape each : media) {
            findings.addAll(findings(each, channel));
        }
        for (MediaLimit limit : limits(channel)) {
            countFinding(limit, media).ifPresent(findings::add);
        }
        return List.copyOf(findings);
    }

    /// A channel that takes JPEG but no PNG gets a JPEG of a stored PNG.
    public static boolean isTurnedIntoJpeg(MediaType type, Channel channel) {
        return type == MediaType.PNG
                && limits(channel).stream()
                        .filter(each -> each.rule() == MediaRule.TYPES)
                        .filter(each -> each.kind() == MediaKind.PICTURE)
                        .anyMatch(each -> !each.values().contains(MediaType.PNG.name()));
    }

    /// The largest JPEG that every channel takes that gets one made of a PNG, in bytes.
    public static long mostBytesOfTurnedJpeg() {
        return Arrays.stream(Channel.values())
                .filter(each -> isTurnedIntoJpeg(MediaType.PNG, each))
                .flatMap(each -> limits(each).stream())
                .filter(each -> each.rule() == MediaRule.MOST_BYTES)
                .filter(each -> each.kind() == MediaKind.PICTURE)
                .mapToLong(each -> (long) each.number())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static List<MediaLimit> limits(Channel channel) {
        return LIMITS.getOrDefault(channel, List.of());
    }

    private static boolean changesWithFormat(MediaRule rule) {
        return rule == MediaRule.TYPES || rule == MediaRule.MOST_BYTES;
    }

    private static Optional<MediaFinding> finding(MediaLimit limit, MediaShape media) {
        return switch (limit.rule()) {
            case TYPES -> listed(limit, media.type().name(), Code.FORMAT_NOT_ACCEPTED);
            case VIDEO_CODECS -> listed(limit, media.videoCodec(), Code.CODEC_NOT_ACCEPTED);
            case AUDIO_CODECS -> listed(limit, media.audioCodec(), Code.CODEC_NOT_ACCEPTED);
            case MOST_BYTES -> most(limit, (double) media.size(), 0, Code.FILE_TOO_LARGE);
            case LEAST_WIDTH -> least(limit, asDouble(media.width()), 0, Code.TOO_NARROW);
            case LEAST_RATIO -> least(limit, media.ratio(), RATIO_TOLERANCE, Code.RATIO_TOO_TALL);
            case MOST_RATIO -> most(limit, media.ratio(), RATIO_TOLERANCE, Code.RATIO_TOO_WIDE);
            case LEAST_SECONDS -> least(limit, media.seconds(), 0, Code.TOO_SHORT);
            case MOST_SECONDS -> most(limit, media.seconds(), 0, Code.TOO_LONG);
            case LEAST_COUNT, MOST_COUNT, MOST_KINDS -> Optional.empty();
        };
    }

    /// Subtitles go with their video and are not counted.
    private static Optional<MediaFinding> countFinding(MediaLimit limit, List<MediaShape> media) {
        List<MediaKind> kinds =
                media.stream()
                        .map(MediaShape::kind)
                        .filter(each -> each != MediaKind.SUBTITLES && limit.isAbout(each))
                        .toList();
        double count = kinds.size();
        return switch (limit.rule()) {
            case LEAST_COUNT -> least(limit, count, 0, Code.TOO_FEW_MEDIA);
            case MOST_COUNT -> most(limit, count, 0, Code.TOO_MANY_MEDIA);
            case MOST_KINDS ->
                    most(limit, (double) kinds.stream().distinct().count(), 0, Code.KINDS_MIXED);
            case TYPES,
                    VIDEO_CODECS,
                    AUDIO_CODECS,
                    MOST_BYTES,
                    LEAST_WIDTH,
                    LEAST_RATIO,
                    MOST_RATIO,
                    LEAST_SECONDS,
                    MOST_SECONDS ->
                    Optional.empty();
        };
    }

    private static Optional<MediaFinding> listed(
            MediaLimit limit, @Nullable String value, Code code) {
        return value == null || limit.values().contains(value)
                ? Optional.empty()
                : Optional.of(new MediaFinding(code, limit.channel(), null, null));
    }

    private static Optional<MediaFinding> most(
            MediaLimit limit, @Nullable Double value, double tolerance, Code code) {
        return value == null || value <= limit.number() * (1 + tolerance)
                ? Optional.empty()
                : Optional.of(broken(limit, value, code));
    }

    private static Optional<MediaFinding> least(
            MediaLimit limit, @Nullable Double value, double tolerance, Code code) {
        return value == null || value >= limit.number() * (1 - tolerance)
                ? Optional.empty()
                : Optional.of(broken(limit, value, code));
    }

    private static MediaFinding broken(MediaLimit limit, double value, Code code) {
        return new MediaFinding(
                code, limit.channel(), limit.number(), Math.round(value * 1000) / 1000.0);
    }

    private static @Nullable Double asDouble(@Nullable Integer value) {
        return value == null ? null : value.doubleValue();
    }
}
