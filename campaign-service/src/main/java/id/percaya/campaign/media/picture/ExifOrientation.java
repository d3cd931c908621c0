package id.percaya.campaign.media.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Reads the orientation, tag 0x0112, from the first directory of EXIF data (EXIF 2.32, 4.6.2).
/// Damaged data have the orientation 1, as other programs show them.
final class ExifOrientation {

    /// The directory of the picture itself stands near the start.
    static final int BYTES = 64 * 1024;

    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 1000;

    private ExifOrientation() {}

    /// @param tiff begins with the byte order
    static int of(byte[] tiff) {
        try {
            return read(ByteBuffer.wrap(tiff));
        } catch (BufferUnderflowException | IndexOutOfBoundsException damaged) {
            return UPRIGHT;
        }
    }

    private static int read(ByteBuffer tiff) {
        switch (tiff.getShort(0)) {
            case 0x4949 -> tiff.order(ByteOrder.LITTLE_ENDIAN);
            case 0x4D4D -> tiff.order(ByteOrder.BIG_ENDIAN);
            default -> {
                return UPRIGHT;
            }
        }
        int directory = tiff.getInt(4);
        int entries = Math.min(tiff.getShort(directory) & 0xFFFF, MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG && tiff.getShort(entry + 2) == SHORT) {
                int orientation = tiff.getShort(entry + 8);
                return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
