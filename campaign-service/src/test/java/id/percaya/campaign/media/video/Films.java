package id.percaya.campaign.media.video;

import id.percaya.campaign.media.picture.PictureFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jcodec.api.SequenceEncoder;
import org.jcodec.common.Codec;
import org.jcodec.common.Format;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Rational;

/// Videos for tests: one that JCodec encodes and writes, and others made box by box.
public final class Films {

    static final int UPRIGHT = 0;

    private Films() {}

    /// A second of H.264 in an MP4 as JCodec writes it, 10 frames of 64 × 48.
    public static byte[] encoded() {
        try {
            Path file = Files.createTempFile("film", ".mp4");
            try (SeekableByteChannel channel = NIOUtils.writableChannel(file.toFile())) {
                SequenceEncoder encoder =
                        new SequenceEncoder(
                                channel, Rational.R(10, 1), Format.MOV, Codec.H264, null);
                for (int i = 0; i < 10; i++) {
                    encoder.encodeNativeFrame(frame());
                }
                encoder.finish();
            }
            byte[] film = Files.readAllBytes(file);
            Files.delete(file);
            return film;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Picture frame() {
        Picture frame = Picture.create(64, 48, ColorSpace.RGB);
        byte[] pixels = frame.getPlaneData(0);
        for (int i = 0; i < pixels.length; i += 3) {
            pixels[i] = 72;
            pixels[i + 1] = -100;
            pixels[i + 2] = -100;
        }
        return frame;
    }

    public static byte[] box(String name, byte[]... content) {
        byte[] whole = PictureFiles.joined(content);
        return ByteBuffer.allocate(8 + whole.length)
                .putInt(8 + whole.length)
                .put(PictureFiles.ascii(name))
                .put(whole)
                .array();
    }

    /// A box with a size of its own choosing, as 64 bits.
    public static byte[] longBox(String name, long size, byte[] content) {
        return ByteBuffer.allocate(16 + content.length)
                .putInt(1)
                .put(PictureFiles.ascii(name))
                .putLong(size)
                .put(content)
                .array();
    }

    public static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    public static byte[] type(String brand) {
        return box("ftyp", PictureFiles.ascii(brand), new byte[4], PictureFiles.ascii(brand));
    }

    /// @param seconds of the whole film, at 1,000 units a second
    static byte[] header(long seconds) {
        return box("mvhd", number(0, 0, 0, 1000, seconds * 1000), new byte[80]);
    }

    static byte[] pictures(String codec, int width, int height, int rotation, long seconds) {
        byte[] entry = box(codec, new byte[24], halves(width, height), new byte[50]);
        return track("vide", entry, width, height, rotation, seconds);
    }

    static byte[] sound(String codec, long seconds) {
        return track("soun", box(codec, new byte[28]), 0, 0, UPRIGHT, seconds);
    }

    static byte[] track(
            String handler, byte[] entry, int width, int height, int rotation, long seconds) {
        byte[] matrix =
                switch (rotation) {
                    case 90 -> number(0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000);
                    case 180 -> number(-0x10000, 0, 0, 0, -0x10000, 0, 0, 0, 0x40000000);
                    case 270 -> number(0, -0x10000, 0, 0x10000, 0, 0, 0, 0, 0x40000000);
                    default -> number(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
                };
        byte[] trackHeader =
                box(
                        "tkhd",
                        number(7, 0, 0, 1, 0, seconds * 1000, 0, 0, 0, 0),
                        matrix,
                        number((long) width << 16, (long) height << 16));
        byte[] table =
                box(
                        "stbl",
                        box("stsd", number(0, 1), entry),
                        box("stsz", number(0, 100, seconds * 25)),
                        box("stsc", number(0, 1, 1, 1, 1)),
                        box("stco", number(0, 1, 0)));
        byte[] media =
                box(
                        "mdia",
                        box("mdhd", number(0, 0, 0, 1000, seconds * 1000, 0)),
                        box("hdlr", number(0, 0), PictureFiles.ascii(handler), new byte[13]),
                        box("minf", table));
        return box("trak", trackHeader, media);
    }

    /// A video with a place in it.
    public static byte[] located() {
        return film(5, box("udta", box("\u00A9xyz", PictureFiles.ascii("-06.1754+106.8272/"))));
    }

    /// A fragmented video that says how long it is.
    public static byte[] fragmented() {
        return PictureFiles.joined(
                film(0, box("mvex", box("mehd", number(0, 7000)))),
                box("sidx", number(0, 1, 1000, 0, 0, 1, 99, 2500, 0)),
                box("moof", box("mfhd", number(0, 1)), box("traf", new byte[40])),
                box("mdat", new byte[99]));
    }

    static byte[] film(long seconds, byte[]... more) {
        return PictureFiles.joined(type("isom"), index(seconds, more), box("mdat", new byte[500]));
    }

    static byte[] index(long seconds, byte[]... more) {
        return box(
                "moov",
                header(seconds),
                pictures("hvc1", 1080, 1920, UPRIGHT, seconds),
                sound("mp4a", seconds),
                PictureFiles.joined(more));
    }

    static byte[] number(long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        for (long each : values) {
            bytes.putInt((int) each);
        }
        return bytes.array();
    }

    private static byte[] halves(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * values.length);
        for (int each : values) {
            bytes.putShort((short) each);
        }
        return bytes.array();
    }
}
