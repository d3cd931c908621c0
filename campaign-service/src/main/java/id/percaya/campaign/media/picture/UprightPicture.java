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
        int width = decoded.samples().getWidth();
        int height = decoded.samples().getHeight();
        SampleRow row = new SampleRow(decoded.samples(), decoded.colours(), picture.layout());
        SrgbRow srgb = new SrgbRow(width, row.colours(), picture.profile());
        boolean isTransparent = isTransparent(row, height);
        Orientation turn = new Orientation(picture.orientation(), width, height);
        BufferedImage upright =
                new BufferedImage(
                        turn.turnedWidth(),
                        turn.turnedHeight(),
                        isTransparent
                                ? BufferedImage.TYPE_4BYTE_ABGR
                                : BufferedImage.TYPE_3BYTE_BGR);
        byte[] target = ((DataBufferByte) upright.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < height; y++) {
            row.load(y);
            byte[] rgb = srgb.of(row.samples());
            for (int x = 0; x < width; x++) {
                int index = turn.index(x, y);
                if (isTransparent) {
                    target[4 * index] = row.alpha()[x];
                    put(target, 4 * index + 1, rgb, x);
                } else {
                    put(target, 3 * index, rgb, x);
                }
            }
        }
        return upright;
    }

    private static void put(byte[] target, int position, byte[] rgb, int x) {
        target[position] = rgb[3 * x + 2];
        target[position + 1] = rgb[3 * x + 1];
        target[position + 2] = rgb[3 * x];
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
