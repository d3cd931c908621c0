package id.percaya.kit.guard;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Writes frames of HTTP/2 (RFC 9113) that no client would send.
final class HttpTwoWire implements AutoCloseable {

    static final int HEADERS = 1;
    static final int RST_STREAM = 3;
    static final int SETTINGS = 4;
    static final int GOAWAY = 7;
    static final int CONTINUATION = 9;

    static final int END_STREAM = 1;
    static final int END_HEADERS = 4;

    private static final int MILLIS_WITHOUT_AN_ANSWER = 20_000;
    private static final int LARGEST_PREFIX = 127;
    private static final byte[] PREFACE =
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;

    HttpTwoWire(int port) throws IOException {
        socket = new Socket("localhost", port);
        socket.setSoTimeout(MILLIS_WITHOUT_AN_ANSWER);
        in = new DataInputStream(socket.getInputStream());
        out = socket.getOutputStream();
        out.write(PREFACE);
        send(SETTINGS, 0, 0, new byte[0]);
    }

    record Frame(int type, int flags, int stream, ByteBuffer payload) {

        /// The error code of a `RST_STREAM` or of a `GOAWAY`.
        int error() {
            return payload.getInt(type == GOAWAY ? Integer.BYTES : 0);
        }
    }

    void send(int type, int flags, int stream, byte[] payload) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(9 + payload.length);
        frame.put((byte) (payload.length >> 16)).putShort((short) payload.length);
        frame.put((byte) type).put((byte) flags).putInt(stream).put(payload);
        out.write(frame.array());
    }

    /// @throws IOException when the server has closed the connection, or says nothing
    Frame read() throws IOException {
        int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
        int type = in.readUnsignedByte();
        int flags = in.readUnsignedByte();
        int stream = in.readInt();
        return new Frame(type, flags, stream, ByteBuffer.wrap(in.readNBytes(length)));
    }

    /// The header block (RFC 7541) of a request with a token, whose body is still to come.
    static byte[] post(String path, String token) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.write(0x83); // :method POST
        block.write(0x86); // :scheme http
        literal(block, 0x04, path); // :path
        literal(block, 0x01, "localhost"); // :authority
        block.write(0x0f); // the name at 23 of the static table, 15 + 8: authorization
        block.write(8);
        text(block, "Bearer " + token);
        block.write(0x0f); // 31 is 15 + 16: content-type
        block.write(16);
        text(block, "application/json");
        return block.toByteArray();
    }

    private static void literal(ByteArrayOutputStream block, int name, String value) {
        block.write(name);
        text(block, value);
    }

    /// A length of 127 or more continues in groups of seven bits.
    private static void text(ByteArrayOutputStream block, String value) {
        int rest = value.length() - LARGEST_PREFIX;
        block.write(Math.min(value.length(), LARGEST_PREFIX));
        if (rest >= 0) {
            for (; rest >= 128; rest >>= 7) {
                block.write((rest & 0x7f) | 0x80);
            }
            block.write(rest);
        }
        block.writeBytes(value.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
