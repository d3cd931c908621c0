package id.percaya.campaign.media.picture;

import static id.percaya.campaign.media.ExaminationRefusal.PICTURE_UNREADABLE;

import id.percaya.campaign.media.ExaminationRefused;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;

/// Decodes a checked picture. A large one is decoded smaller: each n-th pixel of each n-th row, so
/// that a decoded picture takes at most 48 MiB.
final class PictureDecoder {

    private static final long MOST_BYTES = 48L * 1024 * 1024;

    private static final long LEAST_BYTES_OF_PIXEL = 4;

    /// @param colours null for samples that no colour model explains
    /// @param step of the pixels that were decoded; 1 for all
    record Decoded(Raster samples, @Nullable ColorModel colours, int step) {}

    private PictureDecoder() {}

    /// @throws ExaminationRefused also when only a part of the picture can be decoded
    static Decoded decode(ParsedPicture picture) throws ExaminationRefused {
        return switch (picture.format()) {
            case JPEG -> decodeHere(picture, ofJdk("jpeg"));
            case PNG -> decodeHere(picture, ofJdk("png"));
            case WEBP -> new WebpProcess().decode(picture, step(picture, LEAST_BYTES_OF_PIXEL));
        };
    }

    private static Decoded decodeHere(ParsedPicture picture, ImageReader reader)
            throws ExaminationRefused {
        try {
            return decode(picture, reader);
        } catch (IOException | RuntimeException damaged) {
            // Decoders fail in many ways on damaged data, also with unchecked exceptions.
            throw unreadable(damaged);
        } finally {
            reader.dispose();
        }
    }

    private static Decoded decode(ParsedPicture picture, ImageReader reader) throws IOException {
        reader.setInput(picture.excerpt(), true, true);
        reader.addIIOReadWarningListener(new DamageListener());
        int step = step(picture, bytesOfPixel(picture, reader));
        ImageReadParam some = reader.getDefaultReadParam();
        some.setSourceSubsampling(step, step, 0, 0);
        if (picture.layout() != SampleLayout.PLAIN) {
            return new Decoded(reader.readRaster(0, some), null, step);
        }
        BufferedImage image = reader.read(0, some);
        return new Decoded(image.getRaster(), image.getColorModel(), step);
    }

    private static long bytesOfPixel(ParsedPicture picture, ImageReader reader) throws IOException {
        if (picture.format() != PictureFormat.PNG) {
            return LEAST_BYTES_OF_PIXEL;
        }
        ColorModel colours = reader.getRawImageType(0).getColorModel();
        return Math.max(LEAST_BYTES_OF_PIXEL, colours.getPixelSize() / 8);
    }

    private static int step(ParsedPicture picture, long bytesOfPixel) {
        int step = 1;
        while (true) {
            long wide = scaled(picture.width(), step);
            long high = scaled(picture.height(), step);
            boolean fits = Math.max(wide, high) <= PixelLimits.STORED_SIDE;
            if (fits && wide * high * bytesOfPixel <= MOST_BYTES) {
                return step;
            }
            step++;
        }
    }

    static long scaled(int length, int step) {
        return (length + step - 1L) / step;
    }

    private static ImageReader ofJdk(String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.sun.imageio.")) {
                return reader;
            }
        }
        throw new IllegalStateException("this JDK reads no " + format);
    }

    private static ExaminationRefused unreadable(Exception cause) {
        return new ExaminationRefused(
                PICTURE_UNREADABLE, "The picture is damaged or cut off.", cause);
    }
}
