package id.percaya.campaign.media.video;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/// The decoder's configuration of an H.264 track: the box `avcC` (ISO/IEC 14496-15, 5.3.3).
///
/// @param lengthSize the bytes of the length before each unit of a sample
/// @param pictureParameters without a header
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record AvcConfiguration(int lengthSize, SequenceParameters sequence, byte[] pictureParameters) {

    /// Fields of a visual sample entry, before its boxes.
    private static final int ENTRY_FIELDS = 78;

    /// Empty for one with several sets of parameters, and for those that cannot be decoded.
    static Optional<AvcConfiguration> of(Box entry) throws IOException {
        for (Box each : entry.childrenAfter(ENTRY_FIELDS)) {
            if (each.name().equals("avcC")) {
                return read(each);
            }
        }
        return Optional.empty();
    }

    private static Optional<AvcConfiguration> read(Box box) throws IOException {
        int sequences = box.unsigned8(5) & 0x1F;
        int length = box.unsigned16(6);
        int next = 8 + length;
        int pictures = box.unsigned8(next);
        if (sequences != 1 || pictures != 1) {
            return Optional.empty();
        }
        byte[] sequence = unit(box, 8, length);
        byte[] picture = unit(box, next + 3, box.unsigned16(next + 1L));
        int lengthSize = (box.unsigned8(4) & 3) + 1;
        return PictureParameters.areSafe(picture)
                ? SequenceParameters.of(sequence)
                        .map(each -> new AvcConfiguration(lengthSize, each, picture))
                : Optional.empty();
    }

    /// Leaves out the header, and each third byte that only prevents a start code.
    private static byte[] unit(Box box, int position, int length) throws IOException {
        ByteArrayOutputStream unit = new ByteArrayOutputStream();
        int zeros = 0;
        for (int i = 1; i < length; i++) {
            int value = box.unsigned8(position + (long) i);
            if (zeros >= 2 && value == 3) {
                zeros = 0;
                continue;
            }
            zeros = value == 0 ? zeros + 1 : 0;
            unit.write(value);
        }
        return unit.toByteArray();
    }
}
