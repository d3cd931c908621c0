package id.percaya.campaign.media.picture;

import static id.percaya.campaign.media.ExaminationRefusal.PICTURE_UNREADABLE;

import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.reading.RawFile;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the segments of a JPEG file (ITU-T T.81, annex B) up to its end marker. The excerpt has
/// the tables, frame and scans, and one marker of ours that names the colours.
final class JpegParser {

    private static final byte[] START = {(byte) 0xFF, (byte) 0xD8};
    private static final byte[] END = {(byte) 0xFF, (byte) 0xD9};

    /// JFIF 1.01 without a thumbnail: the decoder takes three colours for YCbCr.
    private static final byte[] JFIF = {
        (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private static final int MOST_SEGMENTS = 5000;
    private static final int MOST_SCANS = 100;

    private final RawFile file;
    private final Excerpt tail;
    private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
    private @Nullable JpegFrame frame;
    private boolean hasJfif;
    private int adobeTransform = -1;
    private int orientation = 1;
    private int scans;
    private final BitSet scanned = new BitSet();
    private boolean hasMetadata;

    private JpegParser(RawFile file) {
        this.file = file;
        this.tail = new Excerpt(file);
    }

    static ParsedPicture parse(RawFile file) throws IOException {
        JpegParser parser = new JpegParser(file);
        return parser.result(parser.walk());
    }

    /// @return the position after the end marker
    private long walk() throws IOException {
        if (file.unsigned16(0) != 0xFFD8) {
            throw unreadable("The file does not begin as a JPEG does.");
        }
        long position = 2;
        for (int segments = 0; segments < MOST_SEGMENTS; segments++) {
            position = skipFill(position);
            int marker = file.unsigned8(position - 1);
            if (marker == 0xD9) {
                return position;
            }
            int length = file.unsigned16(position);
            if (length < 2) {
                throw unreadable("A segment of the JPEG has no length.");
            }
            take(marker, position, length);
            position += length;
            if (marker == 0xDA) {
                position = takeScan(position);
            }
        }
        throw unreadable("The JPEG has too many segments.");
    }

    /// @return the position after the marker's second byte
    private long skipFill(long position) throws IOException {
        if (file.unsigned8(position) != 0xFF) {
            throw unreadable("The JPEG has bytes between its segments.");
        }
        long next = position + 1;
        while (file.unsigned8(next) == 0xFF) {
            next++;
        }
        return next + 1;
    }

    /// @param position of the segment's length, after its marker
    private void take(int marker, long position, int length) throws IOException {
        switch (marker) {
            case 0xC0, 0xC1, 0xC2 -> {
                if (frame != null) {
                    throw unreadable("The JPEG has several frames.");
                }
                frame = JpegFrame.read(file, position, length, marker);
                keep(position, length);
            }
            case 0xC4, 0xDB, 0xDD -> keep(position, length);
            case 0xDA -> {
                if (frame == null || ++scans > MOST_SCANS) {
                    throw unreadable("The scans of the JPEG are not in order.");
                }
                takeScanHeader(position, length);
                keep(position, length);
            }
            case 0xE0 -> hasJfif |= startsWith(position, length, "JFIF\0");
            case 0xE1 -> takeExif(position, length);
            case 0xE2 -> takeProfile(position, length);
            case 0xEE -> takeAdobe(position, length);
            default -> {
                if (marker < 0xE0 || marker == 0xFF) {
                    throw unreadable("The JPEG uses a coding that is not read.");
                }
                hasMetadata = true;
            }
        }
    }

    private void keep(long position, int length) {
        tail.range(position - 2, length + 2L);
    }

    private void takeScanHeader(long position, int length) throws IOException {
        int components = file.unsigned8(position + 2);
        if (length != 6 + 2 * components) {
            throw unreadable("A scan of the JPEG has a wrong length.");
        }
        for (int i = 0; i < components; i++) {
            scanned.set(file.unsigned8(position + 3 + 2L * i));
        }
    }

    /// Entropy-coded data end at the next marker that is no restart marker.
    private long takeScan(long start) throws IOException {
        long position = start;
        while (true) {
            if (file.unsigned8(position) == 0xFF) {
                int next = file.unsigned8(position + 1);
                boolean isData = next == 0 || (next >= 0xD0 && next <= 0xD7);
                if (!isData) {
                    tail.range(start, position - start);
                    return position;
                }
                position++;
            }
            position++;
        }
    }

    private void takeExif(long position, int length) throws IOException {
        hasMetadata = true;
        int header = 8;
        if (startsWith(position, length, "Exif\0") && length > header && orientation == 1) {
            int count = Math.min(length - header, ExifOrientation.BYTES);
            orientation = ExifOrientation.of(file.bytes(position + header, count));
        }
    }

    /// Chunks of a profile are in order in practice; the profile's own length shows if not.
    private void takeProfile(long position, int length) throws IOException {
        hasMetadata = true;
        int header = 16;
        boolean fits = profile.size() + length <= EmbeddedProfile.MOST_BYTES;
        if (startsWith(position, length, "ICC_PROFILE\0") && length > header && fits) {
            profile.writeBytes(file.bytes(position + header, length - header));
        }
    }

    private void takeAdobe(long position, int length) throws IOException {
        if (startsWith(position, length, "Adobe") && length >= 14) {
            adobeTransform = file.unsigned8(position + 13);
        } else {
            hasMetadata = true;
        }
    }

    private boolean startsWith(long position, int length, String text) throws IOException {
        byte[] expected = text.getBytes(StandardCharsets.ISO_8859_1);
        return length >= expected.length + 2
                && Arrays.equals(file.bytes(position + 2, expected.length), expected);
    }

    private ParsedPicture result(long end) throws IOException {
        JpegFrame found = frame;
        if (found == null || scans == 0) {
            throw unreadable("The JPEG has no picture.");
        }
        if (scanned.cardinality() != found.components()) {
            throw unreadable("The scans of the JPEG do not have all colours.");
        }
        // One scan of all components is decoded row by row; else the decoder holds all of them.
        if (found.isProgressive() || scans > 1) {
            PixelLimits.checkByScan(found.width(), found.height());
        } else {
            PixelLimits.checkByRow(found.width(), found.height());
        }
        SampleLayout layout = layout(found);
        Excerpt excerpt = new Excerpt(file).literal(START).literal(colours(found)).append(tail);
        return new ParsedPicture(
                PictureFormat.JPEG,
                found.width(),
                found.height(),
                layout,
                orientation,
                embeddedProfile(found),
                hasMetadata || end < file.size(),
                excerpt.literal(END));
    }

    private Optional<ICC_Profile> embeddedProfile(JpegFrame found) {
        return EmbeddedProfile.of(profile.toByteArray(), found.components());
    }

    private SampleLayout layout(JpegFrame found) {
        if (found.components() != 4) {
            return SampleLayout.PLAIN;
        }
        return switch (adobeTransform) {
            case -1 -> SampleLayout.CMYK;
            case 2 -> SampleLayout.YCCK;
            default -> SampleLayout.CMYK_INVERTED;
        };
    }

    /// The decoder guesses colours from markers and component ids. This marker leaves no guess.
    private byte[] colours(JpegFrame found) {
        return switch (found.components()) {
            case 3 -> isRgb(found) ? adobe(0) : JFIF;
            case 4 -> adobe(adobeTransform == 2 ? 2 : 0);
            default -> JFIF;
        };
    }

    private boolean isRgb(JpegFrame found) {
        return adobeTransform == 0 || (adobeTransform < 0 && !hasJfif && found.isNamedRgb());
    }

    private static byte[] adobe(int transform) {
        return new byte[] {
            (byte) 0xFF,
            (byte) 0xEE,
            0,
            14,
            'A',
            'd',
            'o',
            'b',
            'e',
            0,
            100,
            0,
            0,
            0,
            0,
            (byte) transform
        };
    }

    private static ExaminationRefused unreadable(String detail) {
        return new ExaminationRefused(PICTURE_UNREADABLE, detail);
    }
}
