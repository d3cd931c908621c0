package id.percaya.campaign.media.picture;

import static id.percaya.campaign.media.ExaminationRefusal.PICTURE_ANIMATED;
import static id.percaya.campaign.media.ExaminationRefusal.PICTURE_UNREADABLE;

import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.reading.RawFile;
import java.awt.color.ICC_Profile;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads the chunks of a WebP file (RFC 9649). The excerpt has the picture and its transparency.
final class WebpParser {

    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int MOST_CHUNKS = 1000;
    private static final int ALPHA_FLAG = 0x10;

    private final RawFile file;
    private final Excerpt chunks;
    private long kept;
    private int width;
    private int height;
    private boolean hasAlphaChunk;
    private int orientation = 1;
    private Optional<ICC_Profile> profile = Optional.empty();
    private boolean hasMetadata;

    private WebpParser(RawFile file) {
        this.file = file;
        this.chunks = new Excerpt(file);
    }

    static ParsedPicture parse(RawFile file) throws IOException {
        WebpParser parser = new WebpParser(file);
        return parser.result(parser.walk());
    }

    /// @return the position after the last chunk
    private long walk() throws IOException {
        if (!file.name(0).equals("RIFF") || !file.name(8).equals("WEBP")) {
            throw unreadable("The file does not begin as a WebP does.");
        }
        long end = CHUNK_HEADER + little32(4);
        if (end > file.size()) {
            throw new EOFException("the file is shorter than its header says");
        }
        long position = HEADER;
        for (int count = 0; position + CHUNK_HEADER <= end; count++) {
            long length = little32(position + 4);
            if (count == MOST_CHUNKS || length > end - position - CHUNK_HEADER) {
                throw unreadable("The chunks of the WebP do not fit into it.");
            }
            take(file.name(position), position + CHUNK_HEADER, (int) length);
            position += CHUNK_HEADER + length + (length & 1);
        }
        return end;
    }

    /// @param position of the chunk's content
    private void take(String name, long position, int length) throws IOException {
        switch (name) {
            case "VP8 " -> {
                takeSize(little16(position + 6) & 0x3FFF, little16(position + 8) & 0x3FFF);
                keep(position, length);
            }
            case "VP8L" -> {
                long sizes = little32(position + 1);
                takeSize((sizes & 0x3FFF) + 1, ((sizes >> 14) & 0x3FFF) + 1);
                keep(position, length);
            }
            case "ALPH" -> {
                hasAlphaChunk = true;
                keep(position, length);
            }
            case "VP8X" -> {}
            case "ANIM", "ANMF" ->
                    throw new ExaminationRefused(
                            PICTURE_ANIMATED, "The WebP is an animation. Send a still picture.");
            case "EXIF" -> takeExif(position, length);
            case "ICCP" -> {
                hasMetadata = true;
                if (length <= EmbeddedProfile.MOST_BYTES) {
                    profile = EmbeddedProfile.of(file.bytes(position, length), 3);
                }
            }
            default -> hasMetadata = true;
        }
    }

    private void takeSize(long wide, long high) throws ExaminationRefused {
        if (width > 0) {
            throw unreadable("The WebP has several pictures.");
        }
        PixelLimits.checkByFrame(wide, high);
        width = (int) wide;
        height = (int) high;
    }

    /// Some programs put the header of a JPEG's EXIF before it.
    private void takeExif(long position, int length) throws IOException {
        hasMetadata = true;
        int skipped = length > 6 && file.name(position).equals("Exif") ? 6 : 0;
        int count = Math.min(length - skipped, ExifOrientation.BYTES);
        orientation = ExifOrientation.of(file.bytes(position + skipped, count));
    }

    private void keep(long position, int length) throws IOException {
        long whole = CHUNK_HEADER + (long) length;
        chunks.range(position - CHUNK_HEADER, whole);
        kept += whole;
        if ((length & 1) == 1) {
            chunks.literal((byte) 0);
            kept++;
        }
    }

    private ParsedPicture result(long end) throws IOException {
        if (width == 0) {
            throw unreadable("The WebP has no picture.");
        }
        return new ParsedPicture(
                PictureFormat.WEBP,
                width,
                height,
                SampleLayout.PLAIN,
                orientation,
                profile,
                hasMetadata || end < file.size(),
                new Excerpt(file).literal(header()).append(chunks));
    }

    private byte[] header() {
        int extended = hasAlphaChunk ? CHUNK_HEADER + 10 : 0;
        ByteBuffer header = ByteBuffer.allocate(HEADER + extended).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("RIFF")).putInt((int) (4 + extended + kept)).put(ascii("WEBP"));
        if (hasAlphaChunk) {
            header.put(ascii("VP8X")).putInt(10).putInt(ALPHA_FLAG);
            put24(header, width - 1);
            put24(header, height - 1);
        }
        return header.array();
    }

    private static void put24(ByteBuffer target, int value) {
        target.put((byte) value).put((byte) (value >> 8)).put((byte) (value >> 16));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private int little16(long position) throws IOException {
        return file.unsigned8(position) | (file.unsigned8(position + 1) << 8);
    }

    private long little32(long position) throws IOException {
        return little16(position) | ((long) little16(position + 2) << 16);
    }

    private static ExaminationRefused unreadable(String detail) {
        return new ExaminationRefused(PICTURE_UNREADABLE, detail);
    }
}
