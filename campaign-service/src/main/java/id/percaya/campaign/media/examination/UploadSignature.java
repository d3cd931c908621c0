package id.percaya.campaign.media.examination;

import static id.percaya.campaign.media.ExaminationRefusal.CONTENT_DIFFERS_FROM_TYPE;
import static id.percaya.campaign.media.ExaminationRefusal.MEDIA_TYPE_UNSUPPORTED;

import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.MediaKind;
import id.percaya.kit.file.FileSignature;

/// Compares the first bytes of an upload with its stated type.
final class UploadSignature {

    private UploadSignature() {}

    /// Whether a video is MP4 or MOV is left to the reading of its container: the brands of both
    /// are too many for a list of first bytes.
    static void require(StatedType stated, byte[] start) throws ExaminationRefused {
        StatedType found = found(start);
        if (found != stated && !(isVideo(found) && isVideo(stated))) {
            throw differs();
        }
    }

    static ExaminationRefused differs() {
        return new ExaminationRefused(
                CONTENT_DIFFERS_FROM_TYPE, "The file does not match its Content-Type.");
    }

    private static StatedType found(byte[] start) throws ExaminationRefused {
        return switch (FileSignature.mediaType(start)) {
            case "image/jpeg" -> StatedType.JPEG;
            case "image/png", "image/apng", "image/vnd.mozilla.apng" -> StatedType.PNG;
            case "image/webp" -> StatedType.WEBP;
            // A file with sound alone is refused when it is read.
            case "video/mp4", "video/x-m4v", "application/mp4", "audio/mp4" -> StatedType.MP4;
            case "video/quicktime" -> StatedType.MOV;
            case "text/vtt" -> StatedType.WEBVTT;
            default ->
                    throw new ExaminationRefused(
                            MEDIA_TYPE_UNSUPPORTED,
                            "The file's first bytes match none of the accepted types.");
        };
    }

    private static boolean isVideo(StatedType type) {
        return type.kind() == MediaKind.VIDEO;
    }
}
