package id.percaya.crisis.response.posture;

/// What people thought of the facility before.
public enum Reputation {
    FAVOURABLE,
    NEUTRAL,
    NEGATIVE
}
