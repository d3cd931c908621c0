package id.percaya.campaign.media.intake;

import id.percaya.campaign.media.MediaKind;
import id.percaya.kit.file.FileSignature;
import id.percaya.kit.problem.ProblemException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The types of files that are taken. WebP is stored as another type.
public enum UploadType {
    JPEG("image/jpeg", MediaKind.PICTURE),
    PNG("image/png", MediaKind.PICTURE),
    WEBP("image/webp", MediaKind.PICTURE),
    MP4("video/mp4", MediaKind.VIDEO),
    MOV("video/quicktime", MediaKind.VIDEO),
    WEBVTT("text/vtt", MediaKind.SUBTITLES);

    private final String contentType;
    private final MediaKind kind;

    UploadType(String contentType, MediaKind kind) {
        this.contentType = contentType;
        this.kind = kind;
    }

    MediaKind kind() {
        return kind;
    }

    /// The type that the client states; the parameters of a `Content-Type` are ignored.
    ///
    /// @throws ProblemException when it is not taken
    static UploadType stated(String contentType) {
        String name = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return named(name).orElseThrow(() -> unsupported("This Content-Type is not accepted."));
    }

    /// Checks the first bytes of a file against this type, before the rest of it is received.
    /// Whether a video is MP4 or MOV is left to its examination.
    ///
    /// @param start the first [FileSignature#BYTES] of the file, or all of a shorter one
    /// @throws ProblemException when they are of no type that is taken, or of another one
    void require(byte[] start) {
        UploadType found = found(start);
        if (found != this && !(isVideo() && found.isVideo())) {
            throw new ProblemException(
                    422,
                    "CONTENT_DIFFERS_FROM_TYPE",
                    "The file's first bytes do not match its Content-Type.");
        }
    }

    private boolean isVideo() {
        return kind == MediaKind.VIDEO;
    }

    private static UploadType found(byte[] start) {
        return switch (FileSignature.mediaType(start)) {
            case "image/jpeg" -> JPEG;
            case "image/png", "image/apng", "image/vnd.mozilla.apng" -> PNG;
            case "image/webp" -> WEBP;
            case "video/mp4", "video/x-m4v", "application/mp4", "audio/mp4" -> MP4;
            case "video/quicktime" -> MOV;
            case "text/vtt" -> WEBVTT;
            default ->
                    throw unsupported("The file's first bytes match none of the accepted types.");
        };
    }

    private static Optional<UploadType> named(String contentType) {
        return Arrays.stream(values())
                .filter(each -> each.contentType.equals(contentType))
                .findAny();
    }

    private static ProblemException unsupported(String detail) {
        return new ProblemException(415, "MEDIA_TYPE_UNSUPPORTED", detail);
    }
}
