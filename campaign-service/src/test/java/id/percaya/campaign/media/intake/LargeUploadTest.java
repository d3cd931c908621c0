package id.percaya.campaign.media.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.media.MediaSamples;
import id.percaya.campaign.media.VideoSamples;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// A video takes no more memory the longer it is. `-Dmedia.upload.mebibytes=512` sends the largest
/// one.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class LargeUploadTest {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int SIZE = Integer.getInteger("media.upload.mebibytes", 64);
    private static final long ALLOWED = 32L * MEBIBYTE;

    private final byte[] piece = MediaSamples.starting("", MEBIBYTE);

    @Test
    void the_heap_does_not_grow_with_the_upload() throws IOException {
        long size = (long) SIZE * MEBIBYTE;
        byte[] head = VideoSamples.beginning(size);
        long before = heap();
        long most = 0;
        try (UploadWire wire = UploadWire.begin("video/mp4", "Content-Length: " + size)) {
            wire.send(Arrays.copyOf(head, MEBIBYTE));
            for (int sent = 1; sent < SIZE; sent++) {
                wire.send(piece);
                if (sent % (SIZE / 4) == 0) {
                    most = Math.max(most, heap());
                }
            }
            assertThat(wire.status()).contains("201");
        }
        assertThat(most - before).isLessThan(ALLOWED);
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
