package id.percaya.kit.deadletter;

/// The state of a dead letter.
public enum DeadLetterStatus {
    /// Waits for an operator.
    OPEN,
    /// Has taken effect after all.
    TAKEN_IN,
    /// Never takes effect.
    DISCARDED
}
