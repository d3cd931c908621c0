package id.percaya.campaign.media.intake;

import static id.percaya.campaign.media.intake.UploadWire.CHUNKED;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.media.MediaSamples;
import id.percaya.campaign.media.StoredMediaFiles;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CutOffUploadTest {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final byte[] start =
            MediaSamples.starting("\0\0\0\u0018ftypisom\0\0\0\0isomiso2", 3 * MEBIBYTE);

    @Inject StoredMediaFiles stored;

    @ParameterizedTest
    @ValueSource(strings = {CHUNKED, "Content-Length: 9000000"})
    void an_aborted_upload_leaves_nothing(String length) throws IOException {
        int before = stored.unkept();
        try (UploadWire wire = UploadWire.begin("video/mp4", length)) {
            if (length.equals(CHUNKED)) {
                wire.chunk(start);
            } else {
                wire.send(start);
            }
            awaitUnkept(unkept -> unkept > before);
        }
        awaitUnkept(unkept -> unkept == before);
        assertThat(stored.chunksOfNobody()).isZero();
    }

    @Test
    void a_length_above_the_limit_is_refused_before_the_body() throws IOException {
        try (UploadWire wire = UploadWire.begin("video/mp4", "Content-Length: 536870913")) {
            assertThat(wire.status()).contains("413");
        }
    }

    @Test
    void a_picture_without_a_length_is_refused_at_its_own_limit() throws IOException {
        byte[] jpeg = MediaSamples.starting("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF", MEBIBYTE);
        try (UploadWire wire = UploadWire.begin("image/jpeg", CHUNKED)) {
            wire.chunk(jpeg);
            for (int sent = 1; sent < 50; sent++) {
                wire.chunk(jpeg);
            }
            wire.chunk(new byte[1000]);
            assertThat(wire.status()).contains("413");
        }
    }

    /// The bytes after the stated length are a request of their own, which makes no sense.
    @Test
    void bytes_beyond_the_stated_length_are_no_part_of_the_file() throws IOException {
        byte[] subtitles = MediaSamples.subtitles();
        try (UploadWire wire =
                UploadWire.begin("text/vtt", "Content-Length: " + subtitles.length)) {
            wire.send(subtitles);
            assertThat(wire.status()).contains("201");
            wire.send("more of it\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void awaitUnkept(IntPredicate expected) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (!expected.test(stored.unkept())) {
            assertThat(System.nanoTime()).as("patience").isLessThan(until);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
