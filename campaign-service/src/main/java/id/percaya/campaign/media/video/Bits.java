package id.percaya.campaign.media.video;

import java.io.EOFException;

/// Reads bits, and numbers in the code of Exp-Golomb (ITU-T H.264, 9.1).
final class Bits {

    private final byte[] bytes;
    private int position;

    Bits(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Counted from the first bit.
    int position() {
        return position;
    }

    boolean flag() throws EOFException {
        return number(1) == 1;
    }

    int number(int bits) throws EOFException {
        int value = 0;
        for (int i = 0; i < bits; i++) {
            if (position >= bytes.length * 8) {
                throw new EOFException("the parameters end early");
            }
            int bit = (bytes[position >> 3] >> (7 - (position & 7))) & 1;
            value = (value << 1) | bit;
            position++;
        }
        return value;
    }

    /// At most 2^16 - 2, because no parameter that is read here is larger.
    int unsigned() throws EOFException {
        int zeros = 0;
        while (!flag()) {
            if (++zeros > 15) {
                throw new EOFException("a parameter is too large");
            }
        }
        return (1 << zeros) - 1 + number(zeros);
    }

    int signed() throws EOFException {
        int code = unsigned();
        return (code & 1) == 1 ? (code + 1) / 2 : -code / 2;
    }
}
