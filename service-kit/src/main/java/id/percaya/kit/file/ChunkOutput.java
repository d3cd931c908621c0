package id.percaya.kit.file;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/// Splits a stream into chunks. Closing it hands over the last one.
final class ChunkOutput extends OutputStream {

    static final int SIZE = 1024 * 1024;

    private final ObjIntConsumer<byte[]> chunks;
    private final byte[] chunk = new byte[SIZE];
    private int filled;
    private int ordinal;

    /// @param chunks receives each chunk with its ordinal, from 0
    ChunkOutput(ObjIntConsumer<byte[]> chunks) {
        this.chunks = chunks;
    }

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int written = 0;
        while (written < length) {
            int fitting = Math.min(length - written, SIZE - filled);
            System.arraycopy(bytes, from + written, chunk, filled, fitting);
            filled += fitting;
            written += fitting;
            if (filled == SIZE) {
                handOver();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            handOver();
        }
    }

    private void handOver() {
        chunks.accept(Arrays.copyOf(chunk, filled), ordinal);
        ordinal++;
        filled = 0;
    }
}
