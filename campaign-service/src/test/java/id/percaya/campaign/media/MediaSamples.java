package id.percaya.campaign.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        Arrays.fill(file, (byte) 'a');
        byte[] start = subtitles();
        System.arraycopy(start, 0, file, 0, start.length);
        file[size - 1] = '\n';
        return file;
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
