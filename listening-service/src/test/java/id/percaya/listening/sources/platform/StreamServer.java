package id.percaya.listening.sources.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// A WebSocket server (RFC 6455) that sends its frames to one client. Quarkus turns the one of
/// Vert.x off for the whole process.
record StreamServer(int port) {

    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final String KEY = "sec-websocket-key:";

    /// @param asked gets the first line of the request
    static StreamServer serve(AtomicReference<String> asked, List<String> frames, boolean closes) {
        try {
            ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("localhost"));
            Thread _ =
                    Thread.ofVirtual()
                            .start(() -> {
                                try (server;
                                        Socket client = server.accept()) {
                                    answer(client, asked, frames, closes);
                                } catch (IOException gone) {
                                    throw new UncheckedIOException(gone);
                                }
                            });
            return new StreamServer(server.getLocalPort());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void answer(
            Socket client, AtomicReference<String> asked, List<String> frames, boolean closes)
            throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        asked.set(in.readLine());
        String key = "";
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            if (line.regionMatches(true, 0, KEY, 0, KEY.length())) {
                key = line.substring(KEY.length()).strip();
            }
        }
        OutputStream out = client.getOutputStream();
        out.write(
                ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                + "Sec-WebSocket-Accept: "
                                + accepted(key)
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        for (String frame : frames) {
            out.write(text(frame));
        }
        if (closes) {
            out.write(new byte[] {(byte) 0x88, 2, 3, (byte) 0xe8});
        }
        out.flush();
        // until the client hangs up
        var _ = in.read();
    }

    /// One frame of text with a length of two bytes.
    private static byte[] text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] frame = new byte[bytes.length + 4];
        frame[0] = (byte) 0x81;
        frame[1] = 126;
        frame[2] = (byte) (bytes.length >> 8);
        frame[3] = (byte) bytes.length;
        System.arraycopy(bytes, 0, frame, 4, bytes.length);
        return frame;
    }

    private static String accepted(String key) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-1")
                                    .digest((key + MAGIC).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
