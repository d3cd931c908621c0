package id.percaya.consent.agreement.evidence;

import static id.percaya.consent.Requests.TENANT;

import id.percaya.kit.testing.Tokens;
import io.restassured.RestAssured;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A raw connection that sends requests no HTTP client would send.
final class Wire implements Closeable {

    private final Socket socket;
    private final OutputStream out;

    private Wire(Socket socket) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
    }

    /// Starts the upload of a PDF with this length header.
    static Wire begin(UUID subject, String length) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(30_000);
        Wire wire = new Wire(socket);
        wire.send(
                """
                POST %s?%s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/pdf\r
                %s\r
                \r
                """
                        .formatted(
                                Uploads.EVIDENCE,
                                query(Uploads.parameters(subject)),
                                Tokens.of("privacy-officer", TENANT),
                                length));
        return wire;
    }

    private static String query(Map<String, Object> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.US_ASCII));
    }

    void send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /// Sends one chunk of `Transfer-Encoding: chunked`.
    void chunk(byte[] bytes) throws IOException {
        send(Integer.toHexString(bytes.length) + "\r\n");
        send(bytes);
        send("\r\n");
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
