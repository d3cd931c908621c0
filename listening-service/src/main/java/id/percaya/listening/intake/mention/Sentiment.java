package id.percaya.listening.intake.mention;

/// The sentiment label of the source. The service does not classify text itself.
public enum Sentiment {
    POSITIVE,
    NEUTRAL,
    NEGATIVE,
    /// The source gives no label, or one outside the three.
    UNKNOWN
}
