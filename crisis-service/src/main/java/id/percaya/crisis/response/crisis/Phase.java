package id.percaya.crisis.response.crisis;

/// The phase of a crisis.
public enum Phase {
    DECLARED,
    CLOSED
}
