package id.percaya.listening.concern.concern;

/// @param stories near copies are one story
/// @param authors distinct accounts; a site for an article without one
public record ConcernCounts(long mentions, long stories, long authors) {}
