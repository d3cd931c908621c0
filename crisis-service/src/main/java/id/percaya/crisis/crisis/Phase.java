package id.percaya.crisis.crisis;

/// How far a crisis is.
public enum Phase {
    DECLARED,
    CLOSED
}
