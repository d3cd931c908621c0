package id.percaya.kit.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.function.IntFunction;

/// Reads chunks at any position, with one chunk in memory at a time.
final class ChunkChannel implements SeekableByteChannel {

    private static final int NONE = -1;

    private final long size;
    private final IntFunction<Optional<byte[]>> chunks;
    private byte[] chunk = new byte[0];
    private int ordinal = NONE;
    private long position;
    private boolean open = true;

    /// @param chunks returns the chunk with this ordinal, from 0; all but the last are
    ///   [ChunkOutput#SIZE] long
    ChunkChannel(long size, IntFunction<Optional<byte[]>> chunks) {
        this.size = size;
        this.chunks = chunks;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        requireOpen();
        if (position >= size) {
            return -1;
        }
        fetch((int) (position / ChunkOutput.SIZE));
        int from = (int) (position % ChunkOutput.SIZE);
        int length = Math.min(into.remaining(), chunk.length - from);
        if (length <= 0 && into.hasRemaining()) {
            throw new EOFException("a chunk is shorter than it was stored");
        }
        into.put(chunk, from, length);
        position += length;
        return length;
    }

    private void fetch(int wanted) throws EOFException {
        if (wanted == ordinal) {
            return;
        }
        chunk = chunks.apply(wanted).orElseThrow(() -> new EOFException("a chunk is missing"));
        ordinal = wanted;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long wanted) {
        if (wanted < 0) {
            throw new IllegalArgumentException("a position is not negative");
        }
        position = wanted;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }

    private void requireOpen() throws ClosedChannelException {
        if (!open) {
            throw new ClosedChannelException();
        }
    }

    @Override
    public int write(ByteBuffer bytes) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long length) {
        throw new NonWritableChannelException();
    }
}
