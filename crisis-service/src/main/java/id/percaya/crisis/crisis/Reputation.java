package id.percaya.crisis.crisis;

/// What people thought of the facility before.
public enum Reputation {
    FAVOURABLE,
    NEUTRAL,
    NEGATIVE
}
