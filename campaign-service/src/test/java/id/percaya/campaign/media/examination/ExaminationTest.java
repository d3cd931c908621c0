package id.percaya.campaign.media.examination;

import static id.percaya.campaign.media.ExaminationRefusal.CONTENT_DIFFERS_FROM_TYPE;
import static id.percaya.campaign.media.ExaminationRefusal.MEDIA_TYPE_UNSUPPORTED;
import static id.percaya.campaign.media.picture.PictureFiles.ascii;
import static id.percaya.campaign.media.picture.PictureFiles.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.campaign.Channel;
import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.MediaFinding;
import id.percaya.campaign.media.MediaFinding.Code;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.MemoryChannel;
import id.percaya.campaign.media.picture.PictureFiles;
import id.percaya.campaign.media.video.Films;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExaminationTest {

    private static final byte[] JPEG = PictureFiles.jpeg(PictureFiles.cornered(64, 32));
    private static final byte[] PNG = PictureFiles.png(PictureFiles.cornered(64, 32));
    private static final String SVG =
            "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script/></svg>";

    static Stream<Arguments> a_file_of_another_kind_is_refused() {
        byte[] frame = Films.hex("2c 00000000 0100 0100 00 02 02 4401 00");
        byte[] frames = joined(Stream.generate(() -> frame).limit(10_000).toArray(byte[][]::new));
        byte[] gif = joined(ascii("GIF89a"), Films.hex("0100 0100 80 00 00 000000 ffffff"), frames);
        return Stream.of(
                Arguments.of("GIF of 10,000 frames", gif),
                Arguments.of("SVG", ascii(SVG)),
                Arguments.of("HEIC", joined(Films.type("heic"), new byte[500])),
                Arguments.of("AVIF", joined(Films.type("avif"), new byte[500])),
                Arguments.of("HTML", ascii("<!DOCTYPE html><html><script>")),
                Arguments.of("nothing", new byte[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_file_of_another_kind_is_refused(String kind, byte[] file) {
        assertThat(kind).isNotBlank();
        for (StatedType stated : StatedType.values()) {
            assertThatExceptionOfType(ExaminationRefused.class)
                    .isThrownBy(() -> examine(stated, file))
                    .satisfies(refused ->
                            assertThat(refused.refusal()).isEqualTo(MEDIA_TYPE_UNSUPPORTED));
        }
    }

    @Test
    void a_file_of_another_type_than_stated_is_refused() {
        for (StatedType stated : StatedType.values()) {
            byte[] other = stated == StatedType.JPEG ? PNG : JPEG;
            assertThatExceptionOfType(ExaminationRefused.class)
                    .isThrownBy(() -> examine(stated, other))
                    .satisfies(refused ->
                            assertThat(refused.refusal()).isEqualTo(CONTENT_DIFFERS_FROM_TYPE));
        }
    }

    @Test
    void a_picture_that_is_also_a_page_is_stored_as_a_picture_alone() throws IOException {
        byte[] page = ascii("<html><body><script>alert(1)</script></body></html>");
        Examined examined = examine(StatedType.JPEG, joined(JPEG, page));
        assertThat(examined.type()).isEqualTo(MediaType.JPEG);
        assertThat(new String(examined.cleaned().orElseThrow(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void a_picture_has_findings_of_the_file_and_of_channels() throws IOException {
        Examined examined =
                examine(
                        StatedType.JPEG,
                        PictureFiles.withExif(
                                PictureFiles.jpeg(PictureFiles.cornered(600, 200)), 6));
        assertThat(examined.width()).isEqualTo(200);
        assertThat(examined.findings())
                .containsExactly(
                        MediaFinding.of(Code.METADATA_REMOVED),
                        MediaFinding.of(Code.ROTATED),
                        new MediaFinding(Code.RATIO_TOO_TALL, Channel.INSTAGRAM, 0.8, 0.333));
    }

    @Test
    void a_video_is_stored_as_it_came() throws IOException {
        Examined examined = examine(StatedType.MP4, Films.encoded());
        assertThat(examined.cleaned()).isEmpty();
        assertThat(examined.duration()).isEqualTo(Duration.ofSeconds(1));
        assertThat(examined.thumbnail()).isPresent();
        assertThat(examined.findings())
                .contains(new MediaFinding(Code.TOO_SHORT, Channel.INSTAGRAM, 3.0, 1.0));
    }

    @Test
    void a_video_waits_until_the_bytes_of_another_upload_are_kept() throws Exception {
        CountDownLatch keeping = new CountDownLatch(1);
        CountDownLatch kept = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> picture =
                    threads.submit(() ->
                            new Examination()
                                    .examine(
                                            StatedType.PNG,
                                            new MemoryChannel(PNG),
                                            PNG.length,
                                            _ -> {
                                                keeping.countDown();
                                                return awaited(kept);
                                            }));
            assertThat(awaited(keeping)).isTrue();
            Future<Examined> video = threads.submit(() -> examine(StatedType.MP4, Films.encoded()));
            assertThatExceptionOfType(TimeoutException.class)
                    .isThrownBy(() -> video.get(500, TimeUnit.MILLISECONDS));
            kept.countDown();
            assertThat(picture.get()).isTrue();
            assertThat(video.get().thumbnail()).isPresent();
        }
    }

    private static boolean awaited(CountDownLatch latch) throws IOException {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new InterruptedIOException();
        }
    }

    @Test
    void subtitles_are_stored_with_their_cues_alone() throws IOException {
        String cue = "\n00:01.000 --> 00:02.000\nHalo\n";
        Examined examined = examine(StatedType.WEBVTT, ascii("WEBVTT\n\nNOTE pasien 17\n" + cue));
        assertThat(examined.type()).isEqualTo(MediaType.WEBVTT);
        assertThat(examined.cleaned()).contains(ascii("WEBVTT\n" + cue));
        assertThat(examined.findings()).containsExactly(MediaFinding.of(Code.METADATA_REMOVED));
    }

    @Test
    void a_stated_type_is_read_without_its_parameters() {
        assertThat(StatedType.named("Image/JPEG; q=1")).contains(StatedType.JPEG);
        assertThat(StatedType.named("image/svg+xml")).isEmpty();
        assertThat(Arrays.stream(MediaType.values()).map(MediaType::contentType))
                .allSatisfy(each -> assertThat(StatedType.named(each)).isPresent());
    }

    private static Examined examine(StatedType stated, byte[] file) throws IOException {
        return new Examination()
                .examine(stated, new MemoryChannel(file), file.length, examined -> examined);
    }
}
