package id.percaya.campaign.media.intake;

import static id.percaya.campaign.Requests.TENANT;
import static id.percaya.campaign.media.MediaRequests.MEDIA;
import static id.percaya.campaign.media.MediaRequests.content;
import static id.percaya.campaign.media.MediaRequests.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.percaya.campaign.media.MediaSamples;
import id.percaya.campaign.media.MediaSettings;
import id.percaya.campaign.media.StoredMediaFiles;
import id.percaya.campaign.media.VideoSamples;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/// Clients that send or take nothing more keep their memory; so their number is bounded.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ManyTransfersTest {

    private static final int VIDEO = 16 * 1024 * 1024;
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    @Inject StoredMediaFiles stored;
    @Inject MediaSettings settings;

    @Test
    void an_upload_beside_the_most_is_told_to_come_again() throws IOException {
        List<Closeable> wires = new ArrayList<>();
        try {
            int before = stored.unkept();
            for (int i = 0; i < settings.mostUploads(); i++) {
                UploadWire wire = UploadWire.begin("video/mp4", UploadWire.CHUNKED);
                wires.add(wire);
                wire.chunk(Arrays.copyOf(VideoSamples.beginning(VIDEO), 100_000));
            }
            await(() -> stored.unkept() == before + settings.mostUploads());
            send("text/vtt", MediaSamples.subtitles())
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("TOO_MANY_TRANSFERS"));
        } finally {
            closeAll(wires);
        }
        await(() -> uploadStatus() == 201);
    }

    @Test
    void a_download_beside_the_most_is_told_to_come_again() throws IOException {
        byte[] video = Arrays.copyOf(VideoSamples.beginning(VIDEO), VIDEO);
        String id = send("video/mp4", video).statusCode(201).extract().path("id");
        List<Closeable> wires = new ArrayList<>();
        try {
            for (int i = 0; i < settings.mostDownloads(); i++) {
                wires.add(stalledDownload(id));
            }
            content(id).statusCode(503).body("code", equalTo("TOO_MANY_TRANSFERS"));
        } finally {
            closeAll(wires);
        }
        await(() -> content(id).extract().statusCode() == 200);
    }

    /// Takes the first byte of the answer, and no more.
    private static Socket stalledDownload(String id) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
        String request =
                "GET %s/%s/content HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(MEDIA, id, Tokens.of("communications", TENANT));
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
        return socket;
    }

    private static int uploadStatus() {
        return send("text/vtt", MediaSamples.subtitles()).extract().statusCode();
    }

    private static void closeAll(List<Closeable> wires) throws IOException {
        for (Closeable wire : wires) {
            wire.close();
        }
    }

    private static void await(BooleanSupplier expected) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (!expected.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(until);
            LockSupport.parkNanos(50_000_000);
        }
    }
}
