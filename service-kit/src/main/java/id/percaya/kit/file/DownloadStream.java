package id.percaya.kit.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Closes the connection when a file cannot be read to its end, so that the client neither waits
/// for the rest nor takes the part for the whole.
public final class DownloadStream extends FilterInputStream {

    private final Runnable closeConnection;

    public DownloadStream(InputStream file, Runnable closeConnection) {
        super(file);
        this.closeConnection = closeConnection;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(single[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            return in.read(into, from, length);
        } catch (IOException | RuntimeException failure) {
            closeConnection.run();
            throw failure;
        }
    }
}
