package id.percaya.listening.understanding;

import id.percaya.listening.understanding.mood.MoodScore;
import java.util.Optional;
import java.util.Set;

/// Everything that was understood of a text.
///
/// @param language ISO 639 code; empty where neither a model nor the source tells it
/// @param criticalWords the grave events of the lexicon that the text tells, such as `malpractice`
public record Reading(Optional<String> language, MoodScore mood, Set<String> criticalWords) {}
