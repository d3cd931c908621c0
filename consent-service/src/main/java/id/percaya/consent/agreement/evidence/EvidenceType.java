package id.percaya.consent.agreement.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The allowed types of files: a scan, a photo of a paper, or a recording.
public enum EvidenceType {
    PDF("pdf", "application/pdf"),
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png"),
    MP4("mp4", "video/mp4"),
    M4A("m4a", "audio/mp4", "audio/x-m4a"),
    WEBM("webm", "video/webm", "audio/webm");

    private final String extension;
    private final String mediaType;
    private final String otherName;

    EvidenceType(String extension, String mediaType) {
        this(extension, mediaType, mediaType);
    }

    EvidenceType(String extension, String mediaType, String otherName) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.otherName = otherName;
    }

    /// Finds the type of a `Content-Type`, whose parameters are ignored.
    static Optional<EvidenceType> named(String contentType) {
        String name = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.isCalled(name)).findAny();
    }

    private boolean isCalled(String name) {
        return name.equals(mediaType) || name.equals(otherName);
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }
}
