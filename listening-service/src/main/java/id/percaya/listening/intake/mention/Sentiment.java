package id.percaya.listening.intake.mention;

/// The mood of a mention, as its source, the model or a person tells it.
public enum Sentiment {
    POSITIVE,
    NEUTRAL,
    NEGATIVE,
    /// Nobody tells it, or with a label outside the three.
    UNKNOWN
}
