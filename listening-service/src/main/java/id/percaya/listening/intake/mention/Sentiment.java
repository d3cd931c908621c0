package id.percaya.listening.intake.mention;

/// The mood of a mention as its source labelled it; nobody guesses here.
public enum Sentiment {
    POSITIVE,
    NEUTRAL,
    NEGATIVE,
    /// The source said nothing, or that it does not know.
    UNKNOWN
}
