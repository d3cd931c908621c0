package id.percaya.listening.intake.progress;

public enum WorkState {
    NEW,
    TRIAGED,
    ASSIGNED,
    RESPONDED,
    RESOLVED,
    DISMISSED,
    ESCALATED,
    /// Deleted at its source, or erased.
    REMOVED
}
