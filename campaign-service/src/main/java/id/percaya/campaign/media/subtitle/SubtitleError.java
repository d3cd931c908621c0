package id.percaya.campaign.media.subtitle;

/// A line of subtitles that is wrong.
///
/// @param line counted from 1
/// @param text English; names no text of the file
record SubtitleError(int line, String text) {}
