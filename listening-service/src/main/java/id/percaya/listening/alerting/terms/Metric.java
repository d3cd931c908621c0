package id.percaya.listening.alerting.terms;

/// A value of a window that a rule watches.
public enum Metric {
    MENTIONS,
    NEGATIVE_MENTIONS,
    /// Negative mentions as a share of all.
    NEGATIVE_SHARE,
    /// (positive − negative) / (positive + negative)
    NET_SENTIMENT,
    /// Sum of the reach of the window's authors, each by its widest mention.
    REACH,
    AUTHORS,
    /// Mean stars of the rated mentions.
    RATING,
    /// One mention that reaches many, or that tells a grave event.
    SINGLE_ITEM,
    /// Mentions that tell a grave event of the lexicon.
    CRITICAL_WORDS
}
