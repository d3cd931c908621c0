package id.percaya.campaign.media.intake;

import static id.percaya.campaign.Requests.TENANT;

import id.percaya.campaign.media.MediaRequests;
import id.percaya.kit.testing.Tokens;
import io.restassured.RestAssured;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A raw connection that sends uploads no HTTP client would send.
final class UploadWire implements Closeable {

    static final String CHUNKED = "Transfer-Encoding: chunked";

    private final Socket socket;
    private final OutputStream out;

    private UploadWire(Socket socket) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
    }

    /// Starts an upload with this length header.
    static UploadWire begin(String contentType, String length) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(120_000);
        UploadWire wire = new UploadWire(socket);
        wire.send(
                """
                POST %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: %s\r
                %s\r
                \r
                """
                        .formatted(
                                MediaRequests.MEDIA,
                                Tokens.of("communications", TENANT),
                                contentType,
                                length)
                        .getBytes(StandardCharsets.US_ASCII));
        return wire;
    }

    void send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /// Sends one chunk of `Transfer-Encoding: chunked`.
    void chunk(byte[] bytes) throws IOException {
        send((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        send(bytes);
        send("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /// Reads the status line of the response.
    String status() throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
