package id.percaya.local.play.publishing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A picture of a poster, as a phone's camera or a drawing program makes it.
final class Poster {

    private static final int SIDE = 1080;

    private Poster() {}

    static byte[] jpeg() {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(new Color(0xF4EDE4));
        brush.fillRect(0, 0, SIDE, SIDE);
        brush.setColor(new Color(0x1F6F63));
        brush.fillOval(SIDE / 4, SIDE / 4, SIDE / 2, SIDE / 2);
        brush.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
