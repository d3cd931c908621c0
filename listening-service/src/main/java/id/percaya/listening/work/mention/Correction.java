package id.percaya.listening.work.mention;

import id.percaya.listening.intake.mention.Sentiment;

/// The part of a mention that people decide.
public sealed interface Correction {
    record None() implements Correction {}

    record Made(Sentiment sentiment) implements Correction {}

    /// The text is gone.
    record Removed() implements Correction {}
}
