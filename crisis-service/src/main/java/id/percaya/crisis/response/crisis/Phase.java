package id.percaya.crisis.response.crisis;

/// How far a crisis is.
public enum Phase {
    DECLARED,
    CLOSED
}
