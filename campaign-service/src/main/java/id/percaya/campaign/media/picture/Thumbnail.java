package id.percaya.campaign.media.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.coobird.thumbnailator.Thumbnails;

/// Makes a small JPEG of a picture, for lists. Transparent places become white.
public final class Thumbnail {

    private static final int SIDE = 400;
    private static final float QUALITY = 0.8F;

    private Thumbnail() {}

    /// A picture smaller than a thumbnail keeps its size.
    public static byte[] of(BufferedImage picture) {
        int longSide = Math.max(picture.getWidth(), picture.getHeight());
        try {
            BufferedImage small =
                    Thumbnails.of(picture)
                            .size(Math.min(SIDE, longSide), Math.min(SIDE, longSide))
                            .imageType(picture.getType())
                            .asBufferedImage();
            return PictureEncoder.jpeg(WhiteGround.under(small), QUALITY);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
