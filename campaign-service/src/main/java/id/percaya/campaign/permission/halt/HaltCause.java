package id.percaya.campaign.permission.halt;

/// The origin of a halt.
public enum HaltCause {
    CRISIS_DECLARED,
    PROCEDURE_SUSPENDED,
    /// A person imposed it.
    DECISION
}
