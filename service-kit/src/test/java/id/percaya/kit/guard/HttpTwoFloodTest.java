package id.percaya.kit.guard;

import static id.percaya.kit.guard.HttpTwoWire.CONTINUATION;
import static id.percaya.kit.guard.HttpTwoWire.END_HEADERS;
import static id.percaya.kit.guard.HttpTwoWire.END_STREAM;
import static id.percaya.kit.guard.HttpTwoWire.GOAWAY;
import static id.percaya.kit.guard.HttpTwoWire.HEADERS;
import static id.percaya.kit.guard.HttpTwoWire.RST_STREAM;
import static id.percaya.kit.guard.HttpTwoWire.SETTINGS;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.guard.HttpTwoWire.Frame;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Connections that attack the server are ended or limited, and others are served all the while.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class HttpTwoFloodTest {

    private static final int MAX_CONCURRENT_STREAMS = 3;
    private static final int CLOSED = -1;
    private static final int NO_ERROR = 0;
    private static final int PROTOCOL_ERROR = 1;
    private static final int REFUSED_STREAM = 7;
    private static final int COMPRESSION_ERROR = 9;
    private static final int ENHANCE_YOUR_CALM = 11;
    private static final int FLOOD = 1_000;
    private static final String TOKEN = Tokens.of("communications", "klinik-melati");

    @Inject OpenRequests requests;

    /// A place that is not given back would be lost until the service restarts.
    @AfterEach
    void others_are_served_and_no_place_is_lost() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(requests.inProgress()).isZero());
        given().auth().oauth2(TOKEN).get("/v1/beds").then().statusCode(200);
    }

    @Test
    void a_connection_has_a_bounded_number_of_streams() throws IOException {
        try (HttpTwoWire wire = open()) {
            assertThat(mostStreams(wire)).isBetween(1, 1000);
        }
    }

    @Test
    void of_a_thousand_open_streams_those_beyond_the_bound_are_refused() throws IOException {
        try (HttpTwoWire wire = open()) {
            int most = mostStreams(wire);
            Thread flood = Thread.ofVirtual().start(() -> openStreams(wire));
            Frame refused = untilRefused(wire);
            assertThat(refused.error()).isIn(REFUSED_STREAM, ENHANCE_YOUR_CALM);
            if (refused.type() == RST_STREAM) {
                assertThat(refused.stream() / 2).isGreaterThanOrEqualTo(most);
            }
            flood.interrupt();
        }
    }

    @Test
    void streams_that_are_reset_at_once_end_the_connection() throws IOException {
        try (HttpTwoWire wire = open()) {
            Thread.ofVirtual().start(() -> resetStreams(wire));
            assertThat(errorAtTheEnd(wire)).isIn(NO_ERROR, ENHANCE_YOUR_CALM, CLOSED);
        }
    }

    @Test
    void header_blocks_that_cannot_be_read_end_the_connection() throws IOException {
        byte[] garbage = new byte[1000];
        new Random(7).nextBytes(garbage);
        Arrays.fill(garbage, 0, 8, (byte) 0xff);
        try (HttpTwoWire wire = open()) {
            wire.send(HEADERS, END_STREAM | END_HEADERS, 1, garbage);
            assertThat(errorAtTheEnd(wire)).isIn(COMPRESSION_ERROR, CLOSED);
        }
    }

    @Test
    void header_blocks_without_an_end_are_bounded() throws IOException {
        byte[] part = new byte[16_000];
        Arrays.fill(part, (byte) 0x82); // an indexed header field, as many times as fit
        try (HttpTwoWire wire = open()) {
            wire.send(HEADERS, 0, 1, HttpTwoWire.post("/v1/beds", TOKEN));
            Thread.ofVirtual().start(() -> continueHeaders(wire, part));
            assertThat(errorAtTheEnd(wire))
                    .isIn(NO_ERROR, ENHANCE_YOUR_CALM, PROTOCOL_ERROR, CLOSED);
        }
    }

    private static HttpTwoWire open() throws IOException {
        return new HttpTwoWire(RestAssured.port);
    }

    private static int mostStreams(HttpTwoWire wire) throws IOException {
        Frame frame = wire.read();
        while (frame.type() != SETTINGS || frame.flags() != 0) {
            frame = wire.read();
        }
        ByteBuffer settings = frame.payload();
        while (settings.hasRemaining()) {
            int name = settings.getShort();
            int value = settings.getInt();
            if (name == MAX_CONCURRENT_STREAMS) {
                return value;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static Frame untilRefused(HttpTwoWire wire) throws IOException {
        Frame frame = wire.read();
        while (frame.type() != GOAWAY && frame.type() != RST_STREAM) {
            frame = wire.read();
        }
        return frame;
    }

    /// The error in the `GOAWAY`. What was sent behind the close may make the client's system drop
    /// it.
    private static int errorAtTheEnd(HttpTwoWire wire) throws IOException {
        try {
            Frame frame = wire.read();
            while (frame.type() != GOAWAY) {
                frame = wire.read();
            }
            return frame.error();
        } catch (EOFException | SocketException _) {
            return CLOSED;
        }
    }

    /// The bodies never come, so each stream stays open.
    private static void openStreams(HttpTwoWire wire) {
        flood(i -> wire.send(HEADERS, END_HEADERS, stream(i), HttpTwoWire.post("/v1/beds", TOKEN)));
    }

    private static void resetStreams(HttpTwoWire wire) {
        byte[] cancel = {0, 0, 0, 8};
        flood(i -> {
            wire.send(HEADERS, END_HEADERS, stream(i), HttpTwoWire.post("/v1/beds", TOKEN));
            wire.send(RST_STREAM, 0, stream(i), cancel);
        });
    }

    private static void continueHeaders(HttpTwoWire wire, byte[] part) {
        flood(_ -> wire.send(CONTINUATION, 0, 1, part));
    }

    private static int stream(int i) {
        return 2 * i + 1;
    }

    @FunctionalInterface
    private interface Sending {
        void send(int i) throws IOException;
    }

    private static void flood(Sending sending) {
        try {
            for (int i = 0; i < FLOOD; i++) {
                sending.send(i);
            }
        } catch (IOException _) {
            // the server has ended the connection, as it should
        }
    }
}
