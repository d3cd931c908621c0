package id.percaya.campaign.media.picture;

import id.percaya.campaign.media.MediaType;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Encodes a picture with nothing but its pixels. The same pixels give the same bytes.
final class PictureEncoder {

    static final float STORED_QUALITY = 0.92F;

    private PictureEncoder() {}

    /// @param opaque without transparency
    static byte[] jpeg(BufferedImage opaque, float quality) {
        ImageWriter writer = ofJdk("jpeg");
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        return written(writer, param, opaque);
    }

    static byte[] png(BufferedImage picture) {
        ImageWriter writer = ofJdk("png");
        return written(writer, writer.getDefaultWriteParam(), picture);
    }

    static byte[] of(MediaType type, BufferedImage picture) {
        return type == MediaType.PNG ? png(picture) : jpeg(picture, STORED_QUALITY);
    }

    private static byte[] written(ImageWriter writer, ImageWriteParam param, BufferedImage image) {
        Pieces bytes = new Pieces();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.joined();
    }

    private static ImageWriter ofJdk(String format) {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.imageio.")) {
                return writer;
            }
        }
        throw new IllegalStateException("this JDK writes no " + format);
    }

    /// Grows without copying, because a copy of a large picture may not fit into memory.
    private static final class Pieces extends OutputStream {

        private static final int PIECE = 256 * 1024;

        private final List<byte[]> full = new ArrayList<>();
        private byte[] last = new byte[PIECE];
        private int used;

        @Override
        public void write(int value) {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            int done = 0;
            while (done < length) {
                if (used == PIECE) {
                    full.add(last);
                    last = new byte[PIECE];
                    used = 0;
                }
                int count = Math.min(length - done, PIECE - used);
                System.arraycopy(bytes, offset + done, last, used, count);
                used += count;
                done += count;
            }
        }

        byte[] joined() {
            byte[] whole = new byte[full.size() * PIECE + used];
            for (int i = 0; i < full.size(); i++) {
                System.arraycopy(full.get(i), 0, whole, i * PIECE, PIECE);
            }
            System.arraycopy(last, 0, whole, full.size() * PIECE, used);
            return whole;
        }
    }
}
