package id.percaya.campaign.media.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/// Puts white behind the transparent places of a picture, for formats without transparency.
final class WhiteGround {

    private WhiteGround() {}

    /// The picture itself if it is opaque.
    static BufferedImage under(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return picture;
        }
        BufferedImage opaque =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }
}
