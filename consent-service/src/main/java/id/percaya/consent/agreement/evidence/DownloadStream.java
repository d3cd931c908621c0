package id.percaya.consent.agreement.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A file on its way out. When it cannot be read to its end the connection is broken off, so that
/// nobody waits for the rest or takes the half for the whole.
final class DownloadStream extends FilterInputStream {

    private final Runnable breakOff;

    DownloadStream(InputStream file, Runnable breakOff) {
        super(file);
        this.breakOff = breakOff;
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
            breakOff.run();
            throw failure;
        }
    }
}
