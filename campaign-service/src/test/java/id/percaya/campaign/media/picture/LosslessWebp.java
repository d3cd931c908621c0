package id.percaya.campaign.media.picture;

import static id.percaya.campaign.media.picture.PictureFiles.ascii;
import static id.percaya.campaign.media.picture.PictureFiles.joined;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;

/// Writes a lossless WebP of one colour (RFC 9649, chapter 3), with transforms as often as wanted.
/// No pixel takes a bit, so the file is small whatever its size says.
final class LosslessWebp {

    private static final int PREDICTOR = 0;
    private static final int SUBTRACT_GREEN = 2;

    private final BitSet bits = new BitSet();
    private int count;

    LosslessWebp(int width, int height) {
        put(0x2F, 8);
        put(width - 1, 14);
        put(height - 1, 14);
        put(0, 4);
    }

    /// Each has a picture of its own, of a pixel for 4 × 4 of the whole.
    LosslessWebp predictors(int times) {
        for (int i = 0; i < times; i++) {
            put(1, 1);
            put(PREDICTOR, 2);
            put(0, 3);
            put(0, 1);
            putCodes();
        }
        return this;
    }

    /// Each walks over all pixels.
    LosslessWebp greenSubtractions(int times) {
        for (int i = 0; i < times; i++) {
            put(1, 1);
            put(SUBTRACT_GREEN, 2);
        }
        return this;
    }

    byte[] bytes() {
        put(0, 3); // no more transforms, no cache of colours, no groups of codes
        putCodes();
        byte[] content = new byte[(count + 7) / 8 + 7 & ~7];
        byte[] written = bits.toByteArray();
        System.arraycopy(written, 0, content, 0, written.length);
        return joined(
                ascii("RIFF"),
                little32(4 + 8 + content.length),
                ascii("WEBPVP8L"),
                little32(content.length),
                content);
    }

    /// Five codes with one symbol each, the symbol 0.
    private void putCodes() {
        for (int i = 0; i < 5; i++) {
            put(1, 4);
        }
    }

    private void put(int value, int length) {
        for (int i = 0; i < length; i++) {
            bits.set(count++, (value >> i & 1) == 1);
        }
    }

    private static byte[] little32(int value) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
    }
}
