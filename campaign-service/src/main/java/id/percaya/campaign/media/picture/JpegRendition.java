package id.percaya.campaign.media.picture;

import id.percaya.campaign.media.reading.RawFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;

/// Makes a JPEG of a stored picture, for channels that take no PNG. The picture is never cropped or
/// scaled.
public final class JpegRendition {

    private static final float[] QUALITIES = {PictureEncoder.STORED_QUALITY, 0.85F, 0.75F, 0.6F};

    /// The best quality whose file is not too large; empty if none is.
    ///
    /// @param mostBytes that the channel takes
    public Optional<byte[]> of(PictureFormat format, RawFile stored, long mostBytes)
            throws IOException {
        ParsedPicture parsed = PictureReader.parse(format, stored);
        BufferedImage picture = UprightPicture.onWhite(parsed, PictureDecoder.decode(parsed));
        for (float quality : QUALITIES) {
            byte[] jpeg = PictureEncoder.jpeg(picture, quality);
            if (jpeg.length <= mostBytes) {
                return Optional.of(jpeg);
            }
        }
        return Optional.empty();
    }
}
