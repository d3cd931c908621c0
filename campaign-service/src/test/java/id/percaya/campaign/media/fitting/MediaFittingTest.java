package id.percaya.campaign.media.fitting;

import static id.percaya.campaign.Channel.BLUESKY;
import static id.percaya.campaign.Channel.FACEBOOK;
import static id.percaya.campaign.Channel.INSTAGRAM;
import static id.percaya.campaign.Channel.LINKEDIN;
import static id.percaya.campaign.Channel.MASTODON;
import static id.percaya.campaign.Channel.THREADS;
import static id.percaya.campaign.Channel.TIKTOK;
import static id.percaya.campaign.Channel.WEBSITE;
import static id.percaya.campaign.Channel.X;
import static id.percaya.campaign.Channel.YOUTUBE;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Channel;
import id.percaya.campaign.media.MediaFinding;
import id.percaya.campaign.media.MediaFinding.Code;
import id.percaya.campaign.media.MediaType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MediaFittingTest {

    private static final MediaShape SQUARE = picture(MediaType.JPEG, 900_000, 1080, 1080);
    private static final MediaShape CLIP = video(MediaType.MP4, 1080, 1920, 60, "avc1");

    @Test
    void instagram_takes_pictures_from_4_to_5_up_to_1_91_to_1() {
        assertThat(codes(picture(MediaType.JPEG, 900_000, 1080, 1350), INSTAGRAM)).isEmpty();
        assertThat(codes(picture(MediaType.JPEG, 900_000, 1080, 1920), INSTAGRAM))
                .containsExactly(Code.RATIO_TOO_TALL);
        assertThat(codes(picture(MediaType.JPEG, 900_000, 2000, 1000), INSTAGRAM))
                .containsExactly(Code.RATIO_TOO_WIDE);
    }

    @Test
    void a_finding_names_the_limit_and_the_value() {
        assertThat(MediaFitting.findings(picture(MediaType.JPEG, 9_000_000, 1080, 1080), INSTAGRAM))
                .containsExactly(
                        new MediaFinding(Code.FILE_TOO_LARGE, INSTAGRAM, 8_388_608.0, 9_000_000.0));
        assertThat(MediaFitting.findings(picture(MediaType.JPEG, 1_000_001, 10, 10), BLUESKY))
                .containsExactly(
                        new MediaFinding(Code.FILE_TOO_LARGE, BLUESKY, 1_000_000.0, 1_000_001.0));
    }

    @Test
    void a_png_is_judged_as_the_jpeg_that_the_channel_gets() {
        MediaShape png = picture(MediaType.PNG, 30_000_000, 1080, 1080);
        assertThat(codes(png, INSTAGRAM)).isEmpty();
        assertThat(codes(png, TIKTOK)).isEmpty();
        assertThat(codes(png, X)).containsExactly(Code.FILE_TOO_LARGE);
        assertThat(MediaFitting.isTurnedIntoJpeg(MediaType.PNG, TIKTOK)).isTrue();
        assertThat(MediaFitting.isTurnedIntoJpeg(MediaType.PNG, FACEBOOK)).isFalse();
        assertThat(MediaFitting.isTurnedIntoJpeg(MediaType.JPEG, TIKTOK)).isFalse();
        assertThat(MediaFitting.mostBytesOfTurnedJpeg()).isEqualTo(8_388_608L);
    }

    @Test
    void a_png_without_a_jpeg_is_not_accepted_where_only_jpeg_is() {
        MediaShape png = MediaShape.ofPicture(MediaType.PNG, 9_000_000, 1080, 1080, false);
        assertThat(codes(png, TIKTOK)).containsExactly(Code.FORMAT_NOT_ACCEPTED);
        assertThat(codes(png, INSTAGRAM))
                .containsExactlyInAnyOrder(Code.FORMAT_NOT_ACCEPTED, Code.FILE_TOO_LARGE);
    }

    @Test
    void a_video_is_judged_by_its_length_codec_and_format() {
        assertThat(codes(CLIP, INSTAGRAM)).isEmpty();
        assertThat(codes(video(MediaType.MP4, 1080, 1920, 9 * 3600, "avc1"), INSTAGRAM))
                .containsExactly(Code.TOO_LONG);
        assertThat(codes(video(MediaType.MP4, 1080, 1920, 2, "avc1"), INSTAGRAM))
                .containsExactly(Code.TOO_SHORT);
        assertThat(codes(video(MediaType.MP4, 1080, 1920, 60, "av01"), X))
                .containsExactly(Code.CODEC_NOT_ACCEPTED);
        assertThat(codes(video(MediaType.MOV, 1080, 1920, 60, "hvc1"), BLUESKY))
                .containsExactly(Code.FORMAT_NOT_ACCEPTED);
        assertThat(codes(video(MediaType.MP4, 480, 854, 60, "avc1"), FACEBOOK))
                .containsExactly(Code.TOO_NARROW);
        assertThat(codes(video(MediaType.MP4, 1920, 1080, 60, "avc1"), FACEBOOK))
                .containsExactly(Code.RATIO_TOO_WIDE);
    }

    @Test
    void each_channel_takes_its_own_number_of_media() {
        assertThat(counts(INSTAGRAM, 0, 0)).containsExactly(Code.TOO_FEW_MEDIA);
        assertThat(counts(INSTAGRAM, 10, 0)).isEmpty();
        assertThat(counts(INSTAGRAM, 9, 2)).containsExactly(Code.TOO_MANY_MEDIA);
        assertThat(counts(X, 0, 0)).isEmpty();
        assertThat(counts(X, 4, 0)).isEmpty();
        assertThat(counts(X, 5, 0)).containsExactly(Code.TOO_MANY_MEDIA);
        assertThat(counts(X, 0, 2)).containsExactly(Code.TOO_MANY_MEDIA);
        assertThat(counts(X, 1, 1)).containsExactly(Code.KINDS_MIXED);
        assertThat(counts(TIKTOK, 0, 0)).containsExactly(Code.TOO_FEW_MEDIA);
        assertThat(counts(TIKTOK, 35, 0)).isEmpty();
        assertThat(counts(TIKTOK, 36, 0)).containsExactly(Code.TOO_MANY_MEDIA);
        assertThat(counts(YOUTUBE, 0, 1)).isEmpty();
        assertThat(counts(YOUTUBE, 0, 0)).containsExactly(Code.TOO_FEW_MEDIA);
        assertThat(counts(YOUTUBE, 1, 1)).containsExactly(Code.TOO_MANY_MEDIA);
        assertThat(counts(MASTODON, 5, 0)).containsExactly(Code.TOO_MANY_MEDIA);
        assertThat(counts(BLUESKY, 4, 0)).isEmpty();
        assertThat(counts(BLUESKY, 4, 1)).containsExactly(Code.KINDS_MIXED);
        assertThat(counts(THREADS, 20, 0)).isEmpty();
        assertThat(counts(THREADS, 21, 0)).containsExactly(Code.TOO_MANY_MEDIA);
        assertThat(counts(LINKEDIN, 20, 0)).isEmpty();
        assertThat(counts(LINKEDIN, 0, 2)).containsExactly(Code.TOO_MANY_MEDIA);
        assertThat(counts(WEBSITE, 30, 3)).isEmpty();
    }

    @Test
    void subtitles_are_not_counted() {
        MediaShape subtitles =
                new MediaShape(MediaType.WEBVTT, 900, null, null, null, null, null, false);
        assertThat(MediaFitting.ofAll(List.of(CLIP, subtitles), YOUTUBE)).isEmpty();
    }

    @Test
    void each_limit_has_a_source_and_a_unit_or_values() {
        assertThat(MediaLimit.all())
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.source()).isNotBlank();
                    assertThat(each.checkedOn()).isNotNull();
                    assertThat(each.value() == null).isEqualTo(each.unit() == null);
                    assertThat(each.value() == null).isNotEqualTo(each.values().isEmpty());
                });
    }

    private static List<Code> counts(Channel channel, int pictures, int videos) {
        List<MediaShape> media = new ArrayList<>(Collections.nCopies(pictures, SQUARE));
        media.addAll(Collections.nCopies(videos, CLIP));
        return MediaFitting.ofAll(media, channel).stream().map(MediaFinding::code).toList();
    }

    private static List<Code> codes(MediaShape media, Channel channel) {
        return MediaFitting.findings(media, channel).stream().map(MediaFinding::code).toList();
    }

    private static MediaShape picture(MediaType type, long size, int width, int height) {
        return MediaShape.ofPicture(type, size, width, height, true);
    }

    private static MediaShape video(
            MediaType type, int width, int height, int seconds, String codec) {
        return new MediaShape(
                type, 5_000_000, width, height, Duration.ofSeconds(seconds), codec, "mp4a", false);
    }
}
