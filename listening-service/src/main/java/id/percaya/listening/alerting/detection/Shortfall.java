package id.percaya.listening.alerting.detection;

/// A reason why a window was not raised.
public enum Shortfall {
    /// The count is usual.
    USUAL,
    /// Fewer than the rule's minimum.
    BELOW_MINIMUM,
    /// Fewer authors than the rule asks for.
    TOO_FEW_AUTHORS,
    /// Too little to compare with.
    TOO_LITTLE_PAST,
    /// The mention has neither the reach nor a critical word.
    NEITHER_REACH_NOR_WORDS,
    /// The situation holds nothing that this test judges.
    NOTHING_TO_JUDGE
}
