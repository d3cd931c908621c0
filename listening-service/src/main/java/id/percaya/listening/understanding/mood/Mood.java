package id.percaya.listening.understanding.mood;

/// The mood of a text. The order is that of the classes in a model file.
public enum Mood {
    NEGATIVE,
    NEUTRAL,
    POSITIVE
}
