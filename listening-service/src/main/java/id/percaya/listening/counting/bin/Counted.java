package id.percaya.listening.counting.bin;

import id.percaya.listening.intake.mention.Sentiment;
import org.jspecify.annotations.Nullable;

/// All of a mention that is counted.
///
/// @param author a hash of the author's pseudonym; null if the author is not known
/// @param story a hash of the story's id; null in what an earlier version counted
/// @param reach of the mention by itself, in people
public record Counted(
        Sentiment sentiment, @Nullable Long author, @Nullable Long story, double reach) {}
