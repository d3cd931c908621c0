package id.percaya.campaign.media;

/// The type of a stored media file.
public enum MediaType {
    JPEG("image/jpeg", MediaKind.PICTURE),
    PNG("image/png", MediaKind.PICTURE),
    MP4("video/mp4", MediaKind.VIDEO),
    MOV("video/quicktime", MediaKind.VIDEO),
    WEBVTT("text/vtt", MediaKind.SUBTITLES);

    private final String contentType;
    private final MediaKind kind;

    MediaType(String contentType, MediaKind kind) {
        this.contentType = contentType;
        this.kind = kind;
    }

    /// As in a `Content-Type` header.
    public String contentType() {
        return contentType;
    }

    public MediaKind kind() {
        return kind;
    }
}
