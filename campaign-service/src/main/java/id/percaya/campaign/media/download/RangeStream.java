package id.percaya.campaign.media.download;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Reads so many bytes of a file and no more.
final class RangeStream extends FilterInputStream {

    private long left;

    RangeStream(InputStream file, long length) {
        super(file);
        left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(single[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = in.read(into, from, (int) Math.min(length, left));
        left -= Math.max(read, 0);
        return read;
    }
}
