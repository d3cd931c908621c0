package id.percaya.campaign.media.intake;

import static id.percaya.campaign.Requests.TENANT;
import static id.percaya.campaign.media.MediaRequests.send;
import static id.percaya.campaign.media.MediaRequests.uploaded;
import static id.percaya.campaign.media.VideoSamples.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.percaya.campaign.media.MediaRequests;
import id.percaya.campaign.media.MediaSamples;
import id.percaya.campaign.media.StoredMediaFiles;
import id.percaya.campaign.media.VideoSamples;
import id.percaya.campaign.media.storage.MediaFiles;
import id.percaya.campaign.media.storage.MediaPart;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.file.FileDeadline;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.timing.Deadline;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The refusals of the examination, as an upload is answered with them.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RefusedFilesTest {

    private static final byte[] NOTHING = {};
    private static final int THIRTEEN_HOURS = 13 * 60 * 60 * 1000;

    @Inject StoredMediaFiles stored;
    @Inject MediaFiles files;
    @Inject FileDeadline deadline;
    @Inject Transactions transactions;

    static Stream<Arguments> a_file_that_cannot_be_used_is_refused() {
        byte[] png = MediaSamples.png(60, 40);
        byte[] mp4 = VideoSamples.of("vide", 5000, NOTHING);
        return Stream.of(
                Arguments.of("image/png", Arrays.copyOf(png, 2000), "PICTURE_UNREADABLE"),
                Arguments.of("image/png", huge(png), "PICTURE_HAS_TOO_MANY_PIXELS"),
                Arguments.of("image/png", animated(png), "PICTURE_ANIMATED"),
                Arguments.of("video/mp4", cut(mp4), "VIDEO_UNREADABLE"),
                Arguments.of("video/mp4", VideoSamples.withoutIndex(), "VIDEO_WITHOUT_INDEX"),
                Arguments.of(
                        "video/mp4",
                        VideoSamples.of("soun", 5000, NOTHING),
                        "VIDEO_WITHOUT_PICTURE"),
                Arguments.of(
                        "video/mp4", VideoSamples.of("vide", 0, NOTHING), "VIDEO_LENGTH_UNKNOWN"),
                Arguments.of(
                        "video/mp4",
                        VideoSamples.of("vide", THIRTEEN_HOURS, NOTHING),
                        "VIDEO_LONGER_THAN_12_HOURS"),
                Arguments.of(
                        "video/mp4",
                        VideoSamples.of("vide", 5000, VideoSamples.place()),
                        "VIDEO_SHOWS_LOCATION"),
                Arguments.of("video/quicktime", mp4, "CONTENT_DIFFERS_FROM_TYPE"),
                Arguments.of("text/vtt", backwards(), "SUBTITLES_INVALID"));
    }

    @ParameterizedTest
    @MethodSource
    void a_file_that_cannot_be_used_is_refused(String type, byte[] file, String code) {
        int keys = stored.keys();

        send(type, file)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
        assertThat(stored.unkept()).isZero();
        assertThat(stored.chunksOfNobody()).isZero();
        assertThat(stored.keys()).isEqualTo(keys);
    }

    @Test
    void an_upload_that_nobody_finished_goes_with_its_key() throws IOException {
        Tenant tenant = new Tenant(TENANT);
        UUID medium = Ids.next();
        OutputStream _ = files.begin(tenant, medium, MediaPart.ORIGINAL);
        assertThat(stored.keys(medium)).isEqualTo(1);

        transactions.call(
                tenant,
                () -> {
                    deadline.due(new Deadline(tenant, medium, Instant.now(), medium, "kept"));
                    return medium;
                });

        assertThat(stored.files(medium)).isZero();
        assertThat(stored.keys(medium)).isZero();
    }

    @Test
    void the_deadline_leaves_a_removed_medium_its_key() {
        Tenant tenant = new Tenant(TENANT);
        UUID medium = UUID.fromString(uploaded("text/vtt", MediaSamples.subtitles()));
        MediaRequests.author()
                .post(MediaRequests.MEDIA + "/" + medium + "/remove")
                .then()
                .statusCode(200);

        transactions.call(
                tenant,
                () -> {
                    deadline.due(new Deadline(tenant, medium, Instant.now(), medium, "kept"));
                    return medium;
                });

        assertThat(stored.keys(medium)).isEqualTo(1);
    }

    @Test
    void a_refusal_is_worded_in_indonesian() {
        send(
                        MediaRequests.author().header("Accept-Language", "id"),
                        "video/mp4",
                        VideoSamples.withoutIndex())
                .statusCode(422)
                .header("Content-Language", equalTo("id"));
    }

    @Test
    void a_video_is_stored_with_its_facts_and_the_findings_of_the_channels() {
        send("video/mp4", VideoSamples.of("vide", 2000, box("free", new byte[10])))
                .statusCode(201)
                .body("kind", equalTo("VIDEO"))
                .body("width", equalTo(1080))
                .body("height", equalTo(1920))
                .body("duration", equalTo("PT2S"))
                .body("video.videoCodec", equalTo("avc1"))
                .body("findings.code", hasItem("NO_POSTER_FRAME"));
    }

    @Test
    void a_webp_of_noise_is_no_webp() {
        byte[] webp = MediaSamples.starting("RIFF\u00ff\0\0\0WEBPVP8L", 3000);
        send("image/webp", webp).statusCode(422).body("code", equalTo("PICTURE_UNREADABLE"));
    }

    @Test
    void a_video_without_a_poster_has_no_thumbnail() {
        String id = uploaded("video/mp4", VideoSamples.of("vide", 5000, NOTHING));
        MediaRequests.author()
                .get(MediaRequests.MEDIA + "/" + id + "/thumbnail")
                .then()
                .statusCode(404);
    }

    private static byte[] huge(byte[] png) {
        return ByteBuffer.wrap(png.clone()).putInt(16, 100_000).putInt(20, 100_000).array();
    }

    /// The first chunk after the header says that it is one of many frames.
    private static byte[] animated(byte[] png) {
        return ByteBuffer.wrap(png.clone())
                .put(37, "acTL".getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private static byte[] cut(byte[] mp4) {
        return Arrays.copyOf(mp4, mp4.length - 20);
    }

    private static byte[] backwards() {
        return "WEBVTT\n\n00:05.000 --> 00:02.000\nTerbalik\n".getBytes(StandardCharsets.UTF_8);
    }
}
