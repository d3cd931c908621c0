package id.percaya.campaign.media.reading;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.CRC32;

/// A file of known size, read big-endian at any position through one page of memory. Reading beyond
/// its end throws an [EOFException].
public final class RawFile {

    private static final int PAGE = 64 * 1024;

    private final SeekableByteChannel channel;
    private final long size;
    private final ByteBuffer page = ByteBuffer.allocate(PAGE).limit(0);
    private long pageStart;

    public RawFile(SeekableByteChannel channel, long size) {
        this.channel = channel;
        this.size = size;
    }

    public long size() {
        return size;
    }

    public int unsigned8(long position) throws IOException {
        require(position, 1);
        if (!isInPage(position)) {
            load(position);
        }
        return page.get((int) (position - pageStart)) & 0xFF;
    }

    public int unsigned16(long position) throws IOException {
        return (unsigned8(position) << 8) | unsigned8(position + 1);
    }

    public long unsigned32(long position) throws IOException {
        return ((long) unsigned16(position) << 16) | unsigned16(position + 2);
    }

    /// As two's complement: a size of 2^63 or more is negative.
    public long signed64(long position) throws IOException {
        return (unsigned32(position) << 32) | unsigned32(position + 4);
    }

    /// Four characters, as formats name their parts.
    public String name(long position) throws IOException {
        StringBuilder name = new StringBuilder(4);
        for (int i = 0; i < 4; i++) {
            name.append((char) unsigned8(position + i));
        }
        return name.toString();
    }

    public byte[] bytes(long position, int length) throws IOException {
        require(position, length);
        byte[] bytes = new byte[length];
        read(position, bytes, 0, length);
        return bytes;
    }

    /// Fills a part of `target`; the file must have as many bytes.
    public void read(long position, byte[] target, int offset, int length) throws IOException {
        require(position, length);
        int done = 0;
        while (done < length) {
            if (!isInPage(position + done)) {
                load(position + done);
            }
            int from = (int) (position + done - pageStart);
            int count = Math.min(length - done, page.limit() - from);
            page.get(from, target, offset + done, count);
            done += count;
        }
    }

    public long crc32(long position, long length) throws IOException {
        require(position, length);
        CRC32 crc = new CRC32();
        byte[] piece = new byte[8192];
        long done = 0;
        while (done < length) {
            int count = (int) Math.min(piece.length, length - done);
            read(position + done, piece, 0, count);
            crc.update(piece, 0, count);
            done += count;
        }
        return crc.getValue();
    }

    private boolean isInPage(long position) {
        return position >= pageStart && position < pageStart + page.limit();
    }

    private void require(long position, long length) throws EOFException {
        if (position < 0 || length < 0 || length > size - position) {
            throw new EOFException("the file ends at byte " + size);
        }
    }

    private void load(long position) throws IOException {
        page.clear().limit((int) Math.min(PAGE, size - position));
        channel.position(position);
        while (page.hasRemaining()) {
            if (channel.read(page) < 0) {
                page.limit(0);
                throw new EOFException("the file is shorter than stated");
            }
        }
        pageStart = position;
    }
}
