package id.percaya.crisis.response.posture;

/// The facility's reputation before the crisis.
public enum Reputation {
    FAVOURABLE,
    NEUTRAL,
    NEGATIVE
}
