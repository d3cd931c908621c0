package id.percaya.campaign.media.examination;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The type of an upload, as its `Content-Type` states it. WebP is taken, and stored as PNG or
/// JPEG.
public enum StatedType {
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp"),
    MP4("video/mp4"),
    MOV("video/quicktime"),
    WEBVTT("text/vtt");

    private final String contentType;

    StatedType(String contentType) {
        this.contentType = contentType;
    }

    /// Finds the type of a `Content-Type`, whose parameters are ignored.
    public static Optional<StatedType> named(String contentType) {
        String name = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.contentType.equals(name)).findAny();
    }

    public String contentType() {
        return contentType;
    }
}
