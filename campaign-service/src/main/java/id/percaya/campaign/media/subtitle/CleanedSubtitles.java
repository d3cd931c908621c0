package id.percaya.campaign.media.subtitle;

/// Subtitles as they are stored: what players show, and nothing else.
///
/// @param isShorter something was left out that is no white space
public record CleanedSubtitles(String text, boolean isShorter) {}
