package id.percaya.campaign.media.video;

import java.io.EOFException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The parameters of an H.264 sequence (ITU-T H.264, 7.3.2.1) that a decoder may get. Their second
/// part, which says how to show the video, is cut off: a hostile one makes the decoder reserve
/// memory without bound.
///
/// @param cut the parameters without their second part
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record SequenceParameters(byte[] cut, int width, int height) {

    private static final Set<Integer> HIGH = Set.of(100, 110, 122, 244, 44, 83, 86, 118, 128);
    private static final int MOST_PIXELS = 4096 * 2304;
    private static final int MOST_SIDE = 4096;

    /// Empty for what the decoder cannot decode: interlaced, more than 8 bits, 4:2:2.
    ///
    /// @param unit without its header, and without the bytes that prevent start codes
    static Optional<SequenceParameters> of(byte[] unit) {
        try {
            return read(unit, new Bits(unit));
        } catch (EOFException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<SequenceParameters> read(byte[] unit, Bits bits) throws EOFException {
        int profile = bits.number(8);
        bits.number(16);
        bits.unsigned();
        if (HIGH.contains(profile) && !isPlain(bits)) {
            return Optional.empty();
        }
        boolean isOrderKnown = bits.unsigned() <= 12 && readsOrder(bits);
        bits.unsigned();
        bits.flag();
        int width = (bits.unsigned() + 1) * 16;
        int height = (bits.unsigned() + 1) * 16;
        boolean isProgressive = bits.flag();
        bits.flag();
        if (bits.flag()) {
            for (int side = 0; side < 4; side++) {
                bits.unsigned();
            }
        }
        boolean isSmall =
                Math.max(width, height) <= MOST_SIDE && (long) width * height <= MOST_PIXELS;
        return isOrderKnown && isProgressive && isSmall
                ? Optional.of(new SequenceParameters(cut(unit, bits.position()), width, height))
                : Optional.empty();
    }

    /// 4:2:0 or grey, 8 bits, no scaling lists of its own.
    private static boolean isPlain(Bits bits) throws EOFException {
        boolean isFull = bits.unsigned() <= 1;
        int moreBits = bits.unsigned() + bits.unsigned();
        bits.flag();
        return isFull && moreBits == 0 && !bits.flag();
    }

    private static boolean readsOrder(Bits bits) throws EOFException {
        return switch (bits.unsigned()) {
            case 0 -> bits.unsigned() <= 12;
            case 2 -> true;
            default -> false;
        };
    }

    /// The bit at `end` says that the second part follows. It becomes 0, and the end mark follows.
    private static byte[] cut(byte[] unit, int end) {
        byte[] cut = Arrays.copyOf(unit, (end + 2 + 7) / 8);
        for (int bit = end; bit < cut.length * 8; bit++) {
            int mask = 1 << (7 - (bit & 7));
            cut[bit >> 3] = (byte) (bit == end + 1 ? cut[bit >> 3] | mask : cut[bit >> 3] & ~mask);
        }
        return cut;
    }
}
