package id.percaya.campaign.media.download;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes that a client takes of a file.
final class PacedStream extends FilterInputStream {

    private final DownloadPace pace;

    PacedStream(InputStream file, DownloadPace pace) {
        super(file);
        this.pace = pace;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(single[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = in.read(into, from, length);
        pace.count(Math.max(read, 0));
        return read;
    }

    @Override
    public void close() throws IOException {
        pace.end();
        super.close();
    }
}
