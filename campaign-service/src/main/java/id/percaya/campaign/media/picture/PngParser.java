package id.percaya.campaign.media.picture;

import static id.percaya.campaign.media.ExaminationRefusal.PICTURE_ANIMATED;
import static id.percaya.campaign.media.ExaminationRefusal.PICTURE_UNREADABLE;

import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.reading.RawFile;
import java.awt.color.ICC_Profile;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/// Reads the chunks of a PNG file (W3C PNG, third edition) up to its end chunk. The excerpt has the
/// header, palette, transparent colour and pixels, whose checksums hold.
final class PngParser {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int AROUND = 12;
    private static final int MOST_CHUNKS = 100_000;
    private static final int MOST_DEFLATED_PROFILE = 2 * 1024 * 1024;

    private final RawFile file;
    private final Excerpt excerpt;
    private int width;
    private int height;
    private int colours;
    private int orientation = 1;
    private long profilePosition;
    private int profileLength;
    private boolean hasPixels;
    private boolean hasMetadata;

    private PngParser(RawFile file) {
        this.file = file;
        this.excerpt = new Excerpt(file).literal(SIGNATURE);
    }

    static ParsedPicture parse(RawFile file) throws IOException {
        PngParser parser = new PngParser(file);
        long end = parser.walk();
        return parser.result(end);
    }

    /// @return the position after the end chunk
    private long walk() throws IOException {
        if (!Arrays.equals(file.bytes(0, SIGNATURE.length), SIGNATURE)) {
            throw unreadable("The file does not begin as a PNG does.");
        }
        long position = takeHeader(SIGNATURE.length);
        for (int chunks = 1; chunks < MOST_CHUNKS; chunks++) {
            long length = file.unsigned32(position);
            if (length > file.size() - position - AROUND) {
                throw new EOFException("a chunk is longer than the file");
            }
            String name = file.name(position + 4);
            take(name, position, (int) length);
            position += length + AROUND;
            if (name.equals("IEND")) {
                return position;
            }
        }
        throw unreadable("The PNG has too many chunks.");
    }

    private long takeHeader(long position) throws IOException {
        int length = 13;
        if (file.unsigned32(position) != length || !file.name(position + 4).equals("IHDR")) {
            throw unreadable("The PNG has no header.");
        }
        long wide = file.unsigned32(position + 8);
        long high = file.unsigned32(position + 12);
        PixelLimits.checkByRow(wide, high);
        width = (int) wide;
        height = (int) high;
        int colourType = file.unsigned8(position + 17);
        colours = colourType == 0 || colourType == 4 ? 1 : 3;
        keep(position, length);
        return position + length + AROUND;
    }

    private void take(String name, long position, int length) throws IOException {
        switch (name) {
            case "IDAT" -> {
                keep(position, length);
                hasPixels = true;
            }
            case "PLTE", "tRNS" -> keep(position, length);
            case "IEND" -> keep(position, length);
            case "acTL", "fcTL", "fdAT" ->
                    throw new ExaminationRefused(
                            PICTURE_ANIMATED, "The PNG is an animation. Send a still picture.");
            case "eXIf" -> {
                hasMetadata = true;
                int count = Math.min(length, ExifOrientation.BYTES);
                orientation = ExifOrientation.of(file.bytes(position + 8, count));
            }
            case "iCCP" -> {
                hasMetadata = true;
                takeProfile(position + 8, length);
            }
            case "sRGB", "gAMA", "cHRM", "sBIT", "bKGD", "hIST", "pHYs" -> {}
            default -> takeOther(name);
        }
    }

    /// A name that begins with a capital letter is needed to show the picture.
    private void takeOther(String name) throws ExaminationRefused {
        if (Character.isUpperCase(name.charAt(0))) {
            throw unreadable("The PNG has a chunk that is not read.");
        }
        hasMetadata = true;
    }

    private void keep(long position, int length) throws IOException {
        if (file.crc32(position + 4, length + 4L) != file.unsigned32(position + 8 + length)) {
            throw unreadable("A checksum of the PNG does not hold.");
        }
        excerpt.range(position, length + (long) AROUND);
    }

    /// There is at most one. It is unpacked after the walk, so that a file full of them costs
    /// nothing.
    private void takeProfile(long position, int length) throws ExaminationRefused {
        if (profilePosition > 0) {
            throw unreadable("The PNG has several profiles.");
        }
        profilePosition = position;
        profileLength = length;
    }

    /// A name of at most 79 bytes, a zero, the method, then the profile.
    private Optional<ICC_Profile> profile() throws IOException {
        if (profileLength == 0 || profileLength > MOST_DEFLATED_PROFILE) {
            return Optional.empty();
        }
        byte[] chunk = file.bytes(profilePosition, profileLength);
        int name = 0;
        while (name < chunk.length && chunk[name] != 0) {
            name++;
        }
        return name + 2 < chunk.length
                ? EmbeddedProfile.ofDeflated(
                        Arrays.copyOfRange(chunk, name + 2, chunk.length), colours)
                : Optional.empty();
    }

    private ParsedPicture result(long end) throws IOException {
        if (!hasPixels) {
            throw unreadable("The PNG has no picture.");
        }
        return new ParsedPicture(
                PictureFormat.PNG,
                width,
                height,
                SampleLayout.PLAIN,
                orientation,
                profile(),
                hasMetadata || end < file.size(),
                excerpt);
    }

    private static ExaminationRefused unreadable(String detail) {
        return new ExaminationRefused(PICTURE_UNREADABLE, detail);
    }
}
