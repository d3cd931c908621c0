package id.percaya.campaign.media.video;

import id.percaya.campaign.media.picture.Thumbnail;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jcodec.common.model.Picture;

/// Decodes the first whole frame of a video for lists: H.264, progressive, 4:2:0. No library here
/// decodes HEVC, AV1 or VP9.
final class PosterFrame {

    private static final Set<String> H264 = Set.of("avc1", "avc3");

    private PosterFrame() {}

    /// A JPEG; empty if no frame can be decoded.
    static Optional<byte[]> of(Track picture) throws IOException {
        if (!H264.contains(picture.codec())) {
            return Optional.empty();
        }
        Optional<AvcConfiguration> configuration = AvcConfiguration.of(picture.entry());
        Optional<SampleTable.Place> place = new SampleTable(picture.table()).firstWholeFrame();
        if (configuration.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        byte[] sample = picture.table().file().bytes(place.get().position(), place.get().length());
        return jpeg(configuration.get(), sample, picture.rotation());
    }

    private static Optional<byte[]> jpeg(
            AvcConfiguration configuration, byte[] sample, int rotation) {
        try {
            return AvcFrame.decode(configuration, sample)
                    .map(each -> Thumbnail.of(image(each, rotation)));
        } catch (RuntimeException damaged) {
            // JCodec has no exception of its own for damaged data.
            return Optional.empty();
        }
    }

    /// JCodec's samples are less by 128.
    private static BufferedImage image(Picture frame, int rotation) {
        int width = frame.getCroppedWidth();
        int height = frame.getCroppedHeight();
        boolean isSideways = rotation % 180 != 0;
        BufferedImage image =
                new BufferedImage(
                        isSideways ? height : width,
                        isSideways ? width : height,
                        BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = YuvColour.rgb(frame, x + frame.getStartX(), y + frame.getStartY());
                switch (rotation) {
                    case 90 -> image.setRGB(height - 1 - y, x, rgb);
                    case 180 -> image.setRGB(width - 1 - x, height - 1 - y, rgb);
                    case 270 -> image.setRGB(y, width - 1 - x, rgb);
                    default -> image.setRGB(x, y, rgb);
                }
            }
        }
        return image;
    }
}
