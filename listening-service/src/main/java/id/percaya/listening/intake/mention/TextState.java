package id.percaya.listening.intake.mention;

/// How much of the published text is stored.
public enum TextState {
    FULL,
    /// A part of it, as the source gives no more.
    SNIPPET,
    /// Nothing of it: the source allows only ids to be kept.
    ID_ONLY,
    /// It was deleted, here or at the source.
    REMOVED
}
