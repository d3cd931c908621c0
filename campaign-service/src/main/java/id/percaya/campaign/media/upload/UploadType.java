package id.percaya.campaign.media.upload;

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

    /// Checks the first bytes of a file against this type.
    ///
    /// @param start the first [FileSignature#BYTES] of the file, or all of a shorter one
    /// @throws ProblemException when they are of no type that is taken, or of another one
    void require(byte[] start) {
        UploadType found = found(start);
        if (found != this) {
            throw new ProblemException(
                    422,
                    "CONTENT_DIFFERS_FROM_TYPE",
                    "The file's first bytes do not match its Content-Type.");
        }
    }

    private static UploadType found(byte[] start) {
        String mediaType = FileSignature.mediaType(start);
        return named(mediaType.equals("video/x-m4v") ? MP4.contentType : mediaType)
                .orElseThrow(() ->
                        unsupported("The file's first bytes match none of the accepted types."));
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
