package id.percaya.campaign.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;

/// Small files to upload.
public final class MediaSamples {

    private MediaSamples() {}

    public static byte[] png(int width, int height) {
        return picture(width, height, "png");
    }

    public static byte[] jpeg(int width, int height) {
        return picture(width, height, "jpeg");
    }

    public static byte[] subtitles() {
        return "WEBVTT\n\n00:00.000 --> 00:02.000\nCek tensi, yuk!\n"
                .getBytes(StandardCharsets.UTF_8);
    }

    /// The first bytes of these types, and noise.
    public static byte[] starting(String latin1, int size) {
        byte[] file = new byte[size];
        new Random(size).nextBytes(file);
        byte[] start = latin1.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(start, 0, file, 0, Math.min(start.length, size));
        return file;
    }

    /// Longer subtitles, of several stored chunks.
    public static byte[] subtitles(int size) {
        byte[] file = new byte[size];
        Arrays.fill(file, (byte) '\n');
        byte[] start = subtitles();
        System.arraycopy(start, 0, file, 0, start.length);
        return file;
    }

    /// The beginning of an MP4 of five seconds, up to the data of its frames, which then follow.
    public static byte[] videoOf(long size) {
        byte[] head = join(type("isom"), box("moov", join(film(), track())));
        ByteBuffer data = ByteBuffer.allocate(16).putInt(1).put(name("mdat"));
        return join(head, data.putLong(size - head.length).array());
    }

    private static byte[] type(String brand) {
        return box("ftyp", join(name(brand), new byte[4], name(brand)));
    }

    private static byte[] film() {
        return box("mvhd", ByteBuffer.allocate(100).putInt(12, 1000).putInt(16, 5000).array());
    }

    private static byte[] track() {
        ByteBuffer header = ByteBuffer.allocate(84).putInt(40, 1 << 16).putInt(56, 1 << 16);
        header.putInt(76, 1080 << 16).putInt(80, 1920 << 16);
        ByteBuffer timing = ByteBuffer.allocate(24).putInt(12, 1000).putInt(16, 5000);
        byte[] handler = join(new byte[8], name("vide"), new byte[13]);
        byte[] entry = box("avc1", new byte[78]);
        byte[] descriptions = box("stsd", join(new byte[7], new byte[] {1}, entry));
        byte[] media =
                join(
                        box("mdhd", timing.array()),
                        box("hdlr", handler),
                        box("minf", box("stbl", descriptions)));
        return box("trak", join(box("tkhd", header.array()), box("mdia", media)));
    }

    private static byte[] box(String name, byte[] content) {
        byte[] size = ByteBuffer.allocate(4).putInt(content.length + 8).array();
        return join(size, name(name), content);
    }

    private static byte[] name(String four) {
        return four.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] picture(int width, int height, String format) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(width);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
