package id.percaya.campaign.media.fitting;

/// The unit of a limit.
enum MediaUnit {
    BYTE,
    PIXEL,
    SECOND,
    WIDTH_TO_HEIGHT,
    FILE,
    KIND
}
