package id.percaya.campaign.media.fitting;

/// The property that a limit is about.
enum MediaRule {
    TYPES,
    VIDEO_CODECS,
    AUDIO_CODECS,
    MOST_BYTES,
    LEAST_WIDTH,
    LEAST_RATIO,
    MOST_RATIO,
    LEAST_SECONDS,
    MOST_SECONDS,
    LEAST_COUNT,
    MOST_COUNT,
    /// Pictures and videos in one publication.
    MOST_KINDS
}
