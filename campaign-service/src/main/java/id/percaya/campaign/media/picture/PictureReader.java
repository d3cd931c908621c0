package id.percaya.campaign.media.picture;

import static id.percaya.campaign.media.ExaminationRefusal.MEDIA_TOO_LARGE;
import static id.percaya.campaign.media.ExaminationRefusal.PICTURE_UNREADABLE;

import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.MediaFinding;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.picture.PictureDecoder.Decoded;
import id.percaya.campaign.media.reading.RawFile;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads an uploaded picture: checks its structure and size, decodes it, turns it upright, brings
/// its colours to sRGB, and encodes it anew. Each takes up to 100 MiB of memory, so the caller lets
/// one picture at a time be read.
public final class PictureReader {

    /// The largest file that is read.
    public static final long MOST_BYTES = 50L * 1024 * 1024;

    /// @throws ExaminationRefused when the picture is damaged, animated or too large
    public CleanedPicture read(PictureFormat format, RawFile file) throws IOException {
        if (file.size() > MOST_BYTES) {
            throw new ExaminationRefused(
                    MEDIA_TOO_LARGE, "A picture has at most %d bytes.".formatted(MOST_BYTES));
        }
        return cleaned(parse(format, file));
    }

    static ParsedPicture parse(PictureFormat format, RawFile file) throws IOException {
        try {
            return switch (format) {
                case JPEG -> JpegParser.parse(file);
                case PNG -> PngParser.parse(file);
                case WEBP -> WebpParser.parse(file);
            };
        } catch (EOFException tooShort) {
            throw new ExaminationRefused(PICTURE_UNREADABLE, "The picture is cut off.", tooShort);
        }
    }

    private static CleanedPicture cleaned(ParsedPicture parsed) throws ExaminationRefused {
        List<MediaFinding.Code> findings = new ArrayList<>();
        BufferedImage picture = upright(parsed, findings);
        MediaType type = storedType(parsed.format(), picture);
        if (parsed.format() == PictureFormat.WEBP) {
            findings.add(
                    type == MediaType.PNG
                            ? MediaFinding.Code.TURNED_INTO_PNG
                            : MediaFinding.Code.TURNED_INTO_JPEG);
        }
        return new CleanedPicture(
                type,
                PictureEncoder.of(type, picture),
                picture.getWidth(),
                picture.getHeight(),
                Thumbnail.of(picture),
                findings.stream().map(MediaFinding::of).toList());
    }

    /// The decoded samples become garbage at the end of this method, before anything is encoded.
    private static BufferedImage upright(ParsedPicture parsed, List<MediaFinding.Code> findings)
            throws ExaminationRefused {
        Decoded decoded = PictureDecoder.decode(parsed);
        if (parsed.hasMetadata()) {
            findings.add(MediaFinding.Code.METADATA_REMOVED);
        }
        if (parsed.orientation() != 1) {
            findings.add(MediaFinding.Code.ROTATED);
        }
        if (decoded.step() > 1) {
            findings.add(MediaFinding.Code.SCALED_DOWN);
        }
        return UprightPicture.of(parsed, decoded);
    }

    private static MediaType storedType(PictureFormat format, BufferedImage picture) {
        return switch (format) {
            case JPEG -> MediaType.JPEG;
            case PNG -> MediaType.PNG;
            case WEBP -> picture.getColorModel().hasAlpha() ? MediaType.PNG : MediaType.JPEG;
        };
    }
}
