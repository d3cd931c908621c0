package id.percaya.campaign.media.picture;

import id.percaya.campaign.media.picture.PictureDecoder.Decoded;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/// Makes a decoded picture upright and sRGB, with 8 bits a sample.
final class UprightPicture {

    private UprightPicture() {}

    /// Of type [BufferedImage#TYPE_3BYTE_BGR], or [BufferedImage#TYPE_4BYTE_ABGR] if a pixel is
    /// transparent.
    static BufferedImage of(ParsedPicture picture, Decoded decoded) {
        SampleRow row = new SampleRow(decoded.samples(), decoded.colours(), picture.layout());
        boolean isTransparent = isTransparent(row, decoded.samples().getHeight());
        return painted(picture, decoded, row, isTransparent);
    }

    /// Of type [BufferedImage#TYPE_3BYTE_BGR]; transparent places become white. Java2D would copy
    /// the whole picture once more.
    static BufferedImage onWhite(ParsedPicture picture, Decoded decoded) {
        SampleRow row = new SampleRow(decoded.samples(), decoded.colours(), picture.layout());
        return painted(picture, decoded, row, false);
    }

    private static BufferedImage painted(
            ParsedPicture picture, Decoded decoded, SampleRow row, boolean keepsAlpha) {
        int width = decoded.samples().getWidth();
        int height = decoded.samples().getHeight();
        SrgbRow srgb = new SrgbRow(width, row.colours(), picture.profile());
        Orientation turn = new Orientation(picture.orientation(), width, height);
        BufferedImage upright =
                new BufferedImage(
                        turn.turnedWidth(),
                        turn.turnedHeight(),
                        keepsAlpha ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        byte[] target = ((DataBufferByte) upright.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < height; y++) {
            row.load(y);
            byte[] rgb = srgb.of(row.samples());
            for (int x = 0; x < width; x++) {
                int index = turn.index(x, y);
                if (keepsAlpha) {
                    target[4 * index] = row.alpha()[x];
                    put(target, 4 * index + 1, rgb, x, (byte) 0xFF);
                } else {
                    put(target, 3 * index, rgb, x, row.alpha()[x]);
                }
            }
        }
        return upright;
    }

    private static void put(byte[] target, int position, byte[] rgb, int x, byte alpha) {
        target[position] = onWhite(rgb[3 * x + 2], alpha);
        target[position + 1] = onWhite(rgb[3 * x + 1], alpha);
        target[position + 2] = onWhite(rgb[3 * x], alpha);
    }

    private static byte onWhite(byte colour, byte alpha) {
        int opaque = alpha & 0xFF;
        return (byte) (((colour & 0xFF) * opaque + 255 * (255 - opaque)) / 255);
    }

    private static boolean isTransparent(SampleRow row, int height) {
        if (!row.hasAlpha()) {
            return false;
        }
        for (int y = 0; y < height; y++) {
            row.load(y);
            for (byte each : row.alpha()) {
                if (each != (byte) 0xFF) {
                    return true;
                }
            }
        }
        return false;
    }
}
