package id.percaya.campaign.media.examination;

import id.percaya.campaign.media.MediaKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The type of an upload, as its `Content-Type` states it. WebP is taken, and stored as PNG or
/// JPEG.
public enum StatedType {
    JPEG("image/jpeg", MediaKind.PICTURE),
    PNG("image/png", MediaKind.PICTURE),
    WEBP("image/webp", MediaKind.PICTURE),
    MP4("video/mp4", MediaKind.VIDEO),
    MOV("video/quicktime", MediaKind.VIDEO),
    WEBVTT("text/vtt", MediaKind.SUBTITLES);

    private final String contentType;
    private final MediaKind kind;

    StatedType(String contentType, MediaKind kind) {
        this.contentType = contentType;
        this.kind = kind;
    }

    /// Finds the type of a `Content-Type`, whose parameters are ignored.
    public static Optional<StatedType> named(String contentType) {
        String name = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.contentType.equals(name)).findAny();
    }

    public MediaKind kind() {
        return kind;
    }
}
