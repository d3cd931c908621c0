package id.percaya.listening.figures.day;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;

/// A set of 64-bit hashes as it is stored: eight bytes each, in no order.
public final class Hashes {

    private final byte[] bytes;

    Hashes(byte[] bytes) {
        this.bytes = bytes;
    }

    int size() {
        return bytes.length / Long.BYTES;
    }

    byte[] bytes() {
        return bytes;
    }

    LongBuffer values() {
        return ByteBuffer.wrap(bytes).asLongBuffer();
    }
}
