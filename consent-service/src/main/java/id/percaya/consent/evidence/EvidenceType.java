package id.percaya.consent.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a file of evidence may be: a scan, a photo of a paper, a recording.
public enum EvidenceType {
    PDF("pdf", "application/pdf"),
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png"),
    MP4("mp4", "video/mp4"),
    M4A("m4a", "audio/mp4", "audio/x-m4a"),
    WEBM("webm", "video/webm", "audio/webm");

    private final String extension;
    private final List<String> names;

    EvidenceType(String extension, String... names) {
        this.extension = extension;
        this.names = List.of(names);
    }

    /// What a `Content-Type` says, whatever its parameters.
    static Optional<EvidenceType> named(String contentType) {
        String name = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.names.contains(name)).findAny();
    }

    String mediaType() {
        return names.getFirst();
    }

    String extension() {
        return extension;
    }
}
