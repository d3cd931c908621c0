package id.percaya.kit.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/// Reads chunks as one stream, with one chunk in memory at a time.
final class ChunkInput extends InputStream {

    private final IntFunction<Optional<byte[]>> chunks;
    private ByteArrayInputStream chunk = new ByteArrayInputStream(new byte[0]);
    private int ordinal;

    /// @param chunks returns the chunk with this ordinal, from 0; empty after the last
    ChunkInput(IntFunction<Optional<byte[]>> chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() {
        return hasMore() ? chunk.read() : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (length == 0) {
            return 0;
        }
        return hasMore() ? chunk.read(into, from, length) : -1;
    }

    private boolean hasMore() {
        if (chunk.available() > 0) {
            return true;
        }
        Optional<byte[]> next = chunks.apply(ordinal);
        next.ifPresent(bytes -> chunk = new ByteArrayInputStream(bytes));
        ordinal++;
        return chunk.available() > 0;
    }
}
