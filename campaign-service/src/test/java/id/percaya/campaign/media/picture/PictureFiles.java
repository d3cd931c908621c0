package id.percaya.campaign.media.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/// Pictures for tests, with the parts that others put into them.
public final class PictureFiles {

    private PictureFiles() {}

    /// A red corner at the top left of a blue picture.
    public static BufferedImage cornered(int width, int height) {
        return cornered(width, height, BufferedImage.TYPE_3BYTE_BGR);
    }

    static BufferedImage cornered(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        fill(image, 0, 0, width, height, Color.BLUE);
        fill(image, 0, 0, width / 2, height / 2, Color.RED);
        return image;
    }

    static void fill(BufferedImage image, int x, int y, int width, int height, Color colour) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(x, y, width, height);
        graphics.dispose();
    }

    public static byte[] jpeg(BufferedImage image) {
        return written("jpeg", image);
    }

    public static byte[] png(BufferedImage image) {
        return written("png", image);
    }

    private static byte[] written(String format, BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static BufferedImage read(byte[] picture) {
        try {
            return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(picture)));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /// Adds a segment after the start of a JPEG.
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + content.length + 4);
        whole.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker);
        whole.putShort((short) (content.length + 2)).put(content);
        return whole.put(jpeg, 2, jpeg.length - 2).array();
    }

    /// Adds a chunk after the header of a PNG.
    static byte[] withChunk(byte[] png, String name, byte[] content) {
        int afterHeader = 33;
        byte[] chunk = chunk(name, content);
        ByteBuffer whole = ByteBuffer.allocate(png.length + chunk.length);
        return whole.put(png, 0, afterHeader)
                .put(chunk)
                .put(png, afterHeader, png.length - afterHeader)
                .array();
    }

    static byte[] chunk(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(ascii(name));
        crc.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(ascii(name))
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    /// A PNG that claims a size, with a megabyte of zeros for pixels.
    public static byte[] pngOfSize(int width, int height) {
        byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).array();
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", header),
                chunk("IDAT", deflated(new byte[1024 * 1024])),
                chunk("IEND", new byte[0]));
    }

    static byte[] deflated(byte[] content) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(content);
            deflater.finish();
            byte[] bytes = new byte[content.length + 100];
            return Arrays.copyOf(bytes, deflater.deflate(bytes));
        }
    }

    /// EXIF data with an orientation, a maker and a place in Jakarta.
    public static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(150);
        tiff.put(ascii("MM")).putShort((short) 42).putInt(8).putShort((short) 3);
        entry(tiff, 0x010F, 2, 8, 60);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0);
        entry(tiff, 0x8825, 4, 1, 70);
        tiff.putInt(0);
        tiff.position(60).put(ascii("Kamera1\0"));
        tiff.position(70).putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(ascii("S\0\0\0"));
        entry(tiff, 2, 5, 3, 110);
        tiff.position(110);
        for (int part : new int[] {6, 1, 10, 1, 30, 1}) {
            tiff.putInt(part);
        }
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    public static byte[] withExif(byte[] jpeg, int orientation) {
        return withSegment(jpeg, 0xE1, joined(ascii("Exif\0\0"), exif(orientation)));
    }

    /// A JPEG whose samples are linear light, as its profile says.
    public static byte[] linearJpeg(int grey) {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_3BYTE_BGR);
        fill(image, 0, 0, 16, 16, new Color(grey, grey, grey));
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] content = joined(ascii("ICC_PROFILE\0"), new byte[] {1, 1}, profile);
        return withSegment(jpeg(image), 0xE2, content);
    }

    public static byte[] progressiveJpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        }
        return bytes.toByteArray();
    }

    /// A JPEG of four inks.
    ///
    /// @param inverted as Adobe's programs store them
    public static byte[] inkJpeg(int cyan, int magenta, int yellow, int black, boolean inverted)
            throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(0, 16, 16, 4, null);
        for (int y = 0; y < 16; y++) {
            for (int x = 0; x < 16; x++) {
                raster.setPixel(x, y, new int[] {cyan, magenta, yellow, black});
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        byte[] adobe = joined(ascii("Adobe"), new byte[] {0, 100, 0, 0, 0, 0, 0});
        return inverted ? withSegment(bytes.toByteArray(), 0xEE, adobe) : bytes.toByteArray();
    }

    /// A real file of the tests of TwelveMonkeys.
    public static byte[] webp(String name) throws IOException {
        try (InputStream file = PictureFiles.class.getResourceAsStream("/webp/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
