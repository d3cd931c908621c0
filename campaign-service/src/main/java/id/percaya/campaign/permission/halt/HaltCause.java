package id.percaya.campaign.permission.halt;

/// What a halt goes back to.
public enum HaltCause {
    CRISIS_DECLARED,
    PROCEDURE_SUSPENDED,
    /// A person imposed it.
    DECISION
}
