package id.percaya.listening.understanding.mood;

/// A mood as a model tells it.
///
/// @param score probability of the mood, from 0 to 1
public record MoodScore(Mood mood, double score, String modelVersion, String lexiconVersion) {}
