package id.percaya.campaign.media;

/// The kind of a media file.
public enum MediaKind {
    PICTURE,
    VIDEO,
    /// Subtitles of a video, as WebVTT.
    SUBTITLES
}
